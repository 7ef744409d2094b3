package gateline.paint.font;

import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;

/// Measures text by the bundled font. Stateless; made for thousands of calls a frame.
public final class FontMeasurer implements TextMeasurer {
  @Override
  public double width(String text, FontSpec font) {
    BundledFont bundled = BundledFont.of(font.weight());
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      units += bundled.advance(text.charAt(i));
    }
    return units * font.size() / BundledFont.UNITS_PER_EM;
  }
}
