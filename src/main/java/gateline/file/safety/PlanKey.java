package gateline.file.safety;

import gateline.file.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The name under which things that belong to one plan file are kept: readable, and its own for
/// each file whatever way leads there.
final class PlanKey {
  private static final int READABLE = 40;
  private static final int DIGITS = 12;

  private PlanKey() {}

  static String of(Path file) {
    String place = real(file).toString();
    String digits = Fingerprint.of(place.getBytes(StandardCharsets.UTF_8)).digits();
    return stem(file) + "-" + digits.substring(0, DIGITS);
  }

  /// The file's name without its ending, with nothing in it that some system does not allow.
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^[.]+", "");
    int length = Math.min(plain.codePointCount(0, plain.length()), READABLE);
    return plain.substring(0, plain.offsetByCodePoints(0, length));
  }

  private static Path real(Path file) {
    try {
      return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
