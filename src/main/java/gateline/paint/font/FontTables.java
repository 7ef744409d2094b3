package gateline.paint.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The tables of one TrueType file by their four-letter tags, numbers big-endian as in the file.
final class FontTables {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final Map<String, ByteBuffer> tables;

  private FontTables(Map<String, ByteBuffer> tables) {
    this.tables = tables;
  }

  /// Reads a font that is bundled beside this class.
  static FontTables bundled(String file) {
    try (InputStream in = FontTables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the bundled font " + file + " is missing");
      }
      return of(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
    }
  }

  private static FontTables of(ByteBuffer file) {
    Map<String, ByteBuffer> tables = new HashMap<>();
    int count = file.getChar(4);
    for (int entry = DIRECTORY; entry < DIRECTORY + count * ENTRY; entry += ENTRY) {
      byte[] tag = new byte[4];
      file.get(entry, tag);
      tables.put(
          new String(tag, StandardCharsets.US_ASCII),
          file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
    }
    return new FontTables(tables);
  }

  ByteBuffer table(String tag) {
    ByteBuffer table = tables.get(tag);
    if (table == null) {
      throw new IllegalStateException("the bundled font has no table " + tag);
    }
    return table;
  }
}
