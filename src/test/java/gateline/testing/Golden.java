package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Texts as they were when somebody looked at them and found them good, under
/// `src/test/resources/golden`. `-Dgolden=update` writes them anew; a missing one fails.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /// Holds a text against the golden file of this name, which is written first where that is asked.
  public static void check(String name, String actual) {
    if ("update".equals(System.getProperty("golden"))) {
      write(FOLDER.resolve(name), actual);
    }
    hold(name, actual);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /// Holds a text against the golden file of this name and never writes it.
  static void hold(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (Files.notExists(file)) {
        fail("there is no golden file " + file + "; look at the text and run -Dgolden=update");
      }
      assertEquals(Files.readString(file), actual, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
