import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Copies of those libraries that say nothing about modules, with a module descriptor in each:
/// `jlink` links nothing else. The JDK's own tools find out what such a library needs.
final class NamedModules {
  private static final Path FOLDER = Path.of("target/modules");
  private static final int RELEASE = Runtime.version().feature();

  private final String modulePath;
  private final Map<String, Path> unnamed = new TreeMap<>();

  private NamedModules(String modulePath) {
    this.modulePath = modulePath;
    Path[] paths =
        Stream.of(modulePath.split(File.pathSeparator)).map(Path::of).toArray(Path[]::new);
    ModuleFinder.of(paths).findAll().stream()
        .filter(module -> module.descriptor().isAutomatic())
        .filter(module -> !module.descriptor().packages().isEmpty())
        .forEach(module -> unnamed.put(module.descriptor().name(), jar(module)));
  }

  /// The module path with the copies in front of it, which then hide their originals.
  static String path(String modulePath) throws IOException, InterruptedException {
    NamedModules modules = new NamedModules(modulePath);
    Package.delete(FOLDER);
    if (modules.unnamed.isEmpty()) {
      return modulePath;
    }
    modules.describe();
    modules.compile();
    modules.copy();
    return FOLDER.resolve("jars") + File.pathSeparator + modulePath;
  }

  private static Path jar(ModuleReference module) {
    return Path.of(module.location().orElseThrow());
  }

  private void describe() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--ignore-missing-deps", "--multi-release", "" + RELEASE));
    arguments.addAll(List.of("--module-path", modulePath));
    arguments.addAll(List.of("--generate-module-info", FOLDER.resolve("sources").toString()));
    unnamed.values().forEach(jar -> arguments.add(jar.toString()));
    Path log = Path.of("target/modules.log");
    try (PrintStream out = new PrintStream(Files.newOutputStream(log))) {
      ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
      if (jdeps.run(out, out, arguments.toArray(String[]::new)) != 0) {
        throw new IllegalStateException("jdeps failed, the reason is in " + log);
      }
    }
  }

  private void compile() throws IOException, InterruptedException {
    String versions = "*/versions/" + RELEASE;
    List<String> arguments =
        new ArrayList<>(List.of("-Xlint:none", "-d", FOLDER.resolve("classes").toString()));
    arguments.addAll(List.of("--module-source-path", FOLDER + "/sources/" + versions));
    arguments.addAll(List.of("--module-path", modulePath));
    unnamed.forEach((name, jar) -> arguments.addAll(List.of("--patch-module", name + "=" + jar)));
    arguments.addAll(
        List.of("--module", unnamed.keySet().stream().collect(Collectors.joining(","))));
    Package.run("javac", arguments.toArray(String[]::new));
  }

  private void copy() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER.resolve("jars"));
    for (Map.Entry<String, Path> module : unnamed.entrySet()) {
      Path copy = FOLDER.resolve("jars").resolve(module.getKey() + ".jar");
      Files.copy(module.getValue(), copy);
      Path classes = FOLDER.resolve("classes").resolve(module.getKey());
      Package.run(
          "jar",
          "--update",
          "--file",
          copy.toString(),
          "-C",
          classes.toString(),
          "module-info.class");
    }
  }
}
