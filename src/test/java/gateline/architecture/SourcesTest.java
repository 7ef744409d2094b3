package gateline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rules about source files that no compiled class can tell.
class SourcesTest {
  private static final int MOST_LINES = 400;

  /// Files that may be longer, each with its reason beside it.
  private static final List<Path> LONGER = List.of();

  private static final Pattern THREE_SENTENCES =
      Pattern.compile(".+?\\. It (may use|uses) .+?\\. Invariant: .+\\.");

  private static final List<Path> FILES = Product.javaFiles(Product.MAIN);

  @Test
  void noFileIsLongerThanAReaderCanHold() {
    List<Path> tooLong =
        FILES.stream()
            .filter(file -> !LONGER.contains(file))
            .filter(file -> Product.read(file).lines().count() > MOST_LINES)
            .toList();
    assertEquals(List.of(), tooLong, "files above " + MOST_LINES + " lines");
  }

  @Test
  void everyPackageSaysWhatItHoldsMayUseAndKeeps() {
    List<Path> silent =
        FILES.stream()
            .map(Path::getParent)
            .distinct()
            .filter(folder -> !folder.equals(Product.MAIN))
            .filter(folder -> !explainsItself(folder.resolve("package-info.java")))
            .toList();
    assertEquals(
        List.of(),
        silent,
        "packages whose package-info does not say in three sentences what it holds, what it may use"
            + " (`It may use ...`) and its one invariant (`Invariant: ...`)");
  }

  @Test
  void everyPackageIsNullMarked() {
    List<Path> unmarked =
        FILES.stream()
            .filter(file -> file.endsWith("package-info.java"))
            .filter(file -> !Product.read(file).contains("@NullMarked"))
            .toList();
    assertEquals(List.of(), unmarked, "NullAway looks only at packages that are marked");
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    List<Path> undocumented =
        FILES.stream().filter(file -> !isDocumented(Product.read(file))).toList();
    assertEquals(List.of(), undocumented, "files whose type has no `///` above it");
  }

  @Test
  void theRulesLookAtTheProduct() {
    assertFalse(FILES.isEmpty(), "no source files found under " + Product.MAIN.toAbsolutePath());
  }

  private static boolean explainsItself(Path packageInfo) {
    return Files.exists(packageInfo)
        && THREE_SENTENCES.matcher(comment(Product.read(packageInfo))).matches();
  }

  /// The text of a file's `///` lines as one line.
  private static String comment(String source) {
    return source
        .lines()
        .filter(line -> line.startsWith("///"))
        .map(line -> line.substring(3).strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isDocumented(String source) {
    return source.lines().noneMatch(line -> line.startsWith("public "))
        || source
            .lines()
            .takeWhile(line -> !line.startsWith("public "))
            .anyMatch(SourcesTest::isDoc);
  }

  private static boolean isDoc(String line) {
    return line.startsWith("///");
  }
}
