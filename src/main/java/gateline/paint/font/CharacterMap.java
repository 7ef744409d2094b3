package gateline.paint.font;

import java.nio.ByteBuffer;

/// Which glyph shows which character of the basic plane: the font's `cmap`, format 4, unfolded.
final class CharacterMap {
  private static final int CHARACTERS = 0x10000;

  private CharacterMap() {}

  /// One glyph number for each `char`, 0 where the font has none.
  static char[] of(ByteBuffer cmap) {
    int start = cmap.getInt(8);
    ByteBuffer format4 = cmap.slice(start, cmap.limit() - start);
    if (format4.getChar(0) != 4) {
      throw new IllegalStateException("the font's first character map is not of format 4");
    }
    char[] glyphs = new char[CHARACTERS];
    int segments = format4.getChar(6) / 2;
    for (int segment = 0; segment < segments; segment++) {
      unfold(format4, segments, segment, glyphs);
    }
    return glyphs;
  }

  private static void unfold(ByteBuffer map, int segments, int segment, char[] glyphs) {
    int ends = 14 + 2 * segment;
    int starts = ends + 2 * segments + 2;
    int deltas = starts + 2 * segments;
    int offsets = deltas + 2 * segments;
    int first = map.getChar(starts);
    int last = Math.min(map.getChar(ends), CHARACTERS - 2);
    int delta = map.getShort(deltas);
    int offset = map.getChar(offsets);
    for (int c = first; c <= last; c++) {
      int glyph = offset == 0 ? c : map.getChar(offsets + offset + 2 * (c - first));
      glyphs[c] = glyph == 0 ? 0 : (char) (glyph + delta);
    }
  }
}
