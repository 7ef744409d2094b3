package gateline.paint.font;

import gateline.paint.PathSink;
import gateline.scene.FontSpec;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// The bundled font in one of its weights: names, widths and outlines. It has no kerning and its
/// digits are all as wide, so the width of a text is the sum of its characters' widths.
public final class BundledFont {
  /// Font units in an em; widths are in font units.
  public static final int UNITS_PER_EM = 2048;

  private static final BundledFont REGULAR =
      new BundledFont("Gateline Sans", "GatelineSans-Regular.ttf");
  private static final BundledFont MEDIUM =
      new BundledFont("Gateline Sans Medium", "GatelineSans-Medium.ttf");
  private static final BundledFont SEMIBOLD =
      new BundledFont("Gateline Sans SemiBold", "GatelineSans-SemiBold.ttf");

  private final String family;
  private final String file;
  private final char[] glyphs;
  private final char[] advances;
  private final GlyphOutlines outlines;

  private BundledFont(String family, String file) {
    this.family = family;
    this.file = file;
    FontTables tables = FontTables.bundled(file);
    this.glyphs = CharacterMap.of(tables.table("cmap"));
    this.advances = advances(tables);
    this.outlines = new GlyphOutlines(tables);
  }

  private static char[] advances(FontTables tables) {
    int count = tables.table("hhea").getChar(34);
    ByteBuffer metrics = tables.table("hmtx");
    char[] advances = new char[count];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = metrics.getChar(4 * glyph);
    }
    return advances;
  }

  public static BundledFont of(FontSpec.Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR;
      case MEDIUM -> MEDIUM;
      case SEMIBOLD -> SEMIBOLD;
    };
  }

  /// The family name inside the file; each weight is a family of its own.
  public String family() {
    return family;
  }

  /// The file itself, for toolkits and documents that read fonts on their own.
  public InputStream open() throws IOException {
    InputStream in = BundledFont.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException("the bundled font " + file + " is missing");
    }
    return in;
  }

  /// Whether the font itself shows this character; surrogates it never does.
  public boolean has(char c) {
    return glyphs[c] != 0;
  }

  /// A character's width in font units. What the font lacks is drawn in some font of the system and
  /// counted as one em, marks that combine and characters without a picture as nothing.
  public int advance(char c) {
    int glyph = glyphs[c];
    return glyph != 0 ? advances[glyph] : foreignAdvance(c);
  }

  private static int foreignAdvance(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          0;
      default -> Character.isLowSurrogate(c) ? 0 : UNITS_PER_EM;
    };
  }

  /// Traces a character's outline with its origin at (x, y), for text of this size in pixels.
  public void trace(char c, double x, double y, double size, PathSink sink) {
    outlines.trace(glyphs[c], x, y, size / UNITS_PER_EM, sink);
  }
}
