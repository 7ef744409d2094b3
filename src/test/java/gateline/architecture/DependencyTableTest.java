package gateline.architecture;

import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesBetweenModules;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Who may use whom: the table of the architecture, row by row. A new package must join it.
class DependencyTableTest {
  private static final String TABLE =
      """
      time      ->
      scene     ->
      plan      -> time
      schedule  -> plan time
      edit      -> schedule plan time
      capacity  -> schedule edit plan time
      review    -> capacity schedule edit plan time
      board     -> review capacity schedule edit plan time scene
      gesture   -> board review capacity edit schedule plan time scene
      paint     -> scene
      file      -> plan time
      exchange  -> schedule plan time
      export    -> board paint review capacity schedule edit plan time scene
      cli       -> export exchange file paint board review capacity edit schedule plan time scene
      ui        -> export exchange file paint gesture board review capacity edit schedule plan time scene
      """;

  private static final Map<String, List<String>> ALLOWED =
      TABLE
          .lines()
          .map(row -> row.split("->"))
          .collect(toMap(row -> row[0].strip(), DependencyTableTest::targets));

  private static List<String> targets(String[] row) {
    return row.length == 1 || row[1].isBlank() ? List.of() : List.of(row[1].strip().split(" "));
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    modules()
        .definedByPackages("gateline.(*)..")
        .should()
        .respectTheirAllowedDependencies(table(), consideringOnlyDependenciesBetweenModules())
        .because("a pipeline of pure functions stays one only while no stage looks ahead")
        .check(Product.CLASSES);
  }

  @Test
  void everyPackageHasARowInTheTable() {
    Set<String> packages = new TreeSet<>(packages());
    packages.removeAll(ALLOWED.keySet());
    assertEquals(Set.of(), packages, "packages without a row in the dependency table");
  }

  /// The first words below `gateline` of all packages there are.
  static Set<String> packages() {
    return Product.CLASSES.stream()
        .map(each -> each.getPackageName().split("\\."))
        .filter(parts -> parts.length > 1)
        .map(parts -> parts[1])
        .collect(toSet());
  }

  private static AllowedModuleDependencies table() {
    AllowedModuleDependencies table = allow().fromModule("time").toModules();
    for (var row : ALLOWED.entrySet()) {
      table = table.fromModule(row.getKey()).toModules(row.getValue().toArray(String[]::new));
    }
    return table;
  }
}
