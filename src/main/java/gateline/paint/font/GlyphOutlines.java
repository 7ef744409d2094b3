package gateline.paint.font;

import gateline.paint.PathSink;
import java.nio.ByteBuffer;

/// The outlines of the font's glyphs, read from `glyf` each time they are asked for. Unhinted, so
/// that a letter looks the same wherever it stands and on every machine.
final class GlyphOutlines {
  private static final int HEADER = 10;
  private static final int WORDS = 1;
  private static final int MORE = 0x20;

  private final ByteBuffer glyf;
  private final ByteBuffer loca;

  GlyphOutlines(FontTables tables) {
    this.glyf = tables.table("glyf");
    this.loca = tables.table("loca");
  }

  /// Traces a glyph with its origin at (x, y), y downward, at so many pixels a font unit.
  void trace(int glyph, double x, double y, double scale, PathSink sink) {
    int start = 2 * loca.getChar(2 * glyph);
    int end = 2 * loca.getChar(2 * glyph + 2);
    if (start == end) {
      return;
    }
    int contours = glyf.getShort(start);
    if (contours >= 0) {
      new Contours(glyf, start + HEADER, contours).trace(x, y, scale, sink);
    } else {
      traceParts(start + HEADER, x, y, scale, sink);
    }
  }

  /// A glyph made of others, each moved; the bundled fonts scale none.
  private void traceParts(int start, double x, double y, double scale, PathSink sink) {
    int at = start;
    int flags;
    do {
      flags = glyf.getChar(at);
      int glyph = glyf.getChar(at + 2);
      boolean words = (flags & WORDS) != 0;
      int dx = words ? glyf.getShort(at + 4) : glyf.get(at + 4);
      int dy = words ? glyf.getShort(at + 6) : glyf.get(at + 5);
      trace(glyph, x + dx * scale, y - dy * scale, scale, sink);
      at += words ? 8 : 6;
    } while ((flags & MORE) != 0);
  }
}
