package gateline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What the rules of this package look at: the compiled classes of the product without its tests,
/// and the source files.
final class Product {
  static final Path MAIN = Path.of("src/main/java");

  /// Imported once for all rules.
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("gateline");

  private Product() {}

  /// Every Java file under the folders that exist, sorted.
  static List<Path> javaFiles(Path... folders) {
    return Arrays.stream(folders).filter(Files::exists).flatMap(Product::javaFilesUnder).toList();
  }

  private static java.util.stream.Stream<Path> javaFilesUnder(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
