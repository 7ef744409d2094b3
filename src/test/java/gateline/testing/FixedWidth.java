package gateline.testing;

import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;

/// Text in which every character is as wide as three fifths of its size, to lay out by hand.
public final class FixedWidth implements TextMeasurer {
  @Override
  public double width(String text, FontSpec font) {
    return text.length() * font.size() * 0.6;
  }
}
