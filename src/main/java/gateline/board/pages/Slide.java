package gateline.board.pages;

import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Paragraph;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;

/// The ground a page is drawn on: as large a frame of 16:9 as fits into a width and a height, in
/// its middle. Lengths and text sizes are given in pixels of a frame 1920 wide.
public record Slide(Look look, double width, double height) {
  private static final double WIDE = 1920;
  private static final double HIGH = 1080;

  /// No text of a page is smaller.
  static final double LEAST = 20;

  public static Slide of(Theme theme, double width, double height, TextMeasurer text) {
    return new Slide(Look.of(theme, Sizes.SLIDE, text), width, height);
  }

  /// A slide of 1920 by 1080.
  public static Slide of(Theme theme, TextMeasurer text) {
    return of(theme, WIDE, HIGH, text);
  }

  Bounds frame() {
    double wide = px(WIDE);
    double high = px(HIGH);
    return new Bounds((width - wide) / 2, (height - high) / 2, wide, high);
  }

  double px(double ofSlide) {
    return ofSlide * Math.min(width / WIDE, height / HIGH);
  }

  FontSpec regular(double size) {
    return FontSpec.regular(px(Math.max(LEAST, size)));
  }

  FontSpec medium(double size) {
    return FontSpec.medium(px(Math.max(LEAST, size)));
  }

  FontSpec semibold(double size) {
    return FontSpec.semibold(px(Math.max(LEAST, size)));
  }

  /// The look whose running text is of a size.
  Look withText(double size) {
    return look.withSizes(look.sizes().withText(px(Math.max(LEAST, size))));
  }

  /// The text on at most so many lines.
  Paragraph paragraph(String text, FontSpec font, double width, int lines) {
    return Paragraph.wrapped(text, font, width, look.text()).atMost(lines, width, look.text());
  }

  double width(String text, FontSpec font) {
    return look.text().width(text, font);
  }

  Palette palette() {
    return look.palette();
  }
}
