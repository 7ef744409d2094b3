package gateline.scene;

/// The port through which layout learns how wide text is. One implementation on the bundled font
/// serves every backend, so a picture is laid out the same on every machine.
public interface TextMeasurer {
  /// The advance width of the text in pixels, fractions included.
  double width(String text, FontSpec font);

  /// The height of a capital letter in pixels; text is centered by it.
  default double capHeight(FontSpec font) {
    return font.size() * 0.727;
  }

  /// The text itself if it fits, else its longest beginning with an ellipsis; empty if even one
  /// letter with the ellipsis is too wide.
  default String fit(String text, FontSpec font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      boolean fits = width(text.substring(0, middle).stripTrailing() + "…", font) <= width;
      low = fits ? middle : low;
      high = fits ? high : middle - 1;
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
  }
}
