package gateline.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By what the content of a file is known again: 64 hexadecimal digits (SHA-256). Equal ones mean
/// equal content; what the content says is another matter.
public record Fingerprint(String digits) {
  /// That of an empty file, or of none.
  public static final Fingerprint NOTHING = of(new byte[0]);

  public static Fingerprint of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return new Fingerprint(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
