package gateline.paint.pptx;

import gateline.paint.font.BundledFont;
import gateline.scene.FontSpec;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.afm.CharMetric;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/// The font of slides: one that every reader of them has or has the like of, as a slide cannot
/// bring its own. Its letters are spaced so that a text is exactly as wide as it was measured.
final class SlideFont {
  static final String FAMILY = "Arial";

  /// How much larger its letters are set: as high as those of the bundled font.
  static final double LARGER = 1.04;

  /// How far its letters reach above the baseline, and its line in all, in sizes of the text.
  static final double ASCENT = 0.905;

  static final double LINE = 1.15;

  private static final double UNITS_PER_EM = 1000;

  /// Helvetica, as wide as Arial.
  private static final Map<Character, Double> PLAIN = widths(FontName.HELVETICA);

  private static final Map<Character, Double> BOLD = widths(FontName.HELVETICA_BOLD);

  private SlideFont() {}

  private static Map<Character, Double> widths(FontName name) {
    Map<Character, Double> widths = new HashMap<>();
    for (CharMetric each : Standard14Fonts.getAFM(name.getName()).getCharMetrics()) {
      String letter = GlyphList.getAdobeGlyphList().toUnicode(each.getName());
      if (letter != null && letter.length() == 1) {
        widths.put(letter.charAt(0), each.getWx() / UNITS_PER_EM);
      }
    }
    return widths;
  }

  static boolean isBold(FontSpec font) {
    return font.weight() == FontSpec.Weight.SEMIBOLD;
  }

  /// What has to be put behind every letter of a text so that it is `width` wide, in the unit of
  /// width and size. A letter not known here counts as wide as in the bundled font.
  static double spacing(String text, FontSpec font, double width) {
    double own = 0;
    for (int i = 0; i < text.length(); i++) {
      own += width(text.charAt(i), font);
    }
    return text.isEmpty() ? 0 : (width - own) / text.length();
  }

  private static double width(char letter, FontSpec font) {
    Double known = (isBold(font) ? BOLD : PLAIN).get(letter);
    return LARGER
        * font.size()
        * (known == null
            ? (double) BundledFont.of(font.weight()).advance(letter) / BundledFont.UNITS_PER_EM
            : known);
  }
}
