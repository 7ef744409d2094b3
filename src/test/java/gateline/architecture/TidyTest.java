package gateline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every Java file stands as google-java-format would write it. `-Dtidy=fix` rewrites the files
/// instead of failing.
class TidyTest {
  @Test
  void everyFileIsFormatted() {
    List<Path> untidy =
        Product.javaFiles(
                Product.MAIN,
                Path.of("src/test/java"),
                Path.of("src/bench/java"),
                Path.of("packaging"))
            .parallelStream()
            .filter(TidyTest::isUntidy)
            .toList();
    if ("fix".equals(System.getProperty("tidy"))) {
      untidy.forEach(TidyTest::fix);
    } else {
      assertEquals(
          List.of(),
          untidy,
          "not formatted; `mvn -q test -Dtest=TidyTest -Dtidy=fix` rewrites these files");
    }
  }

  private static boolean isUntidy(Path file) {
    String source = Product.read(file);
    return !source.equals(formatted(file, source));
  }

  private static String formatted(Path file, String source) {
    try {
      return new Formatter().formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new IllegalStateException("cannot format " + file + ": " + e.getMessage(), e);
    }
  }

  private static void fix(Path file) {
    try {
      Files.writeString(file, formatted(file, Product.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
