package gateline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The written documents say what is there: links lead somewhere, tests they name exist.
class DocumentsTest {
  private static final Path DOCS = Path.of("src/docs");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)");
  private static final Pattern TEST_NAME = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");
  private static final Pattern PARTS =
      Pattern.compile(
          "# \\d+\\. .+## Context\\R.+## Decision\\R.+## Consequences\\R.+## Confirmation\\R.+",
          Pattern.DOTALL);

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    List<String> broken =
        documents()
            .flatMap(file ->
                matches(LINK, file)
                    .filter(link -> Files.notExists(file.resolveSibling(link.group(1))))
                    .map(link -> file + ": " + link.group(1)))
            .toList();
    assertEquals(List.of(), broken, "links that lead nowhere");
  }

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    List<Path> tests = Product.javaFiles(TESTS);
    List<String> missing =
        documents()
            .flatMap(file ->
                matches(TEST_NAME, file)
                    .filter(name -> tests.stream().noneMatch(test -> isNamed(test, name)))
                    .map(name -> file + ": " + name.group()))
            .toList();
    assertEquals(List.of(), missing, "tests that documents name and nobody wrote");
  }

  @Test
  void everyDecisionHasItsParts() throws IOException {
    List<Path> incomplete =
        documents()
            .filter(file -> file.startsWith(DOCS.resolve("decisions")))
            .filter(file -> !PARTS.matcher(Product.read(file)).matches())
            .toList();
    assertEquals(
        List.of(), incomplete, "decisions without context, decision, consequences, confirmation");
  }

  @Test
  void theArchitectureIsShortAndNamesEveryPackage() {
    String text = Product.read(DOCS.resolve("architecture.md"));
    assertTrue(text.lines().count() <= 200, "longer than anybody will read");
    for (String name : DependencyTableTest.packages()) {
      assertTrue(text.contains("| `" + name + "` |"), "no row for the package " + name);
    }
  }

  private static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(DOCS)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return Stream.concat(Stream.of(Path.of("README.md")), found.stream());
    }
  }

  private static Stream<MatchResult> matches(Pattern pattern, Path file) {
    return pattern.matcher(Product.read(file)).results();
  }

  private static boolean isNamed(Path test, MatchResult name) {
    return test.endsWith(name.group(1) + ".java")
        && (name.group(2) == null || Product.read(test).contains("void " + name.group(2) + "("));
  }
}
