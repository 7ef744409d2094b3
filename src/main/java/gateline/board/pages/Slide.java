package gateline.board.pages;

import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Paragraph;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;
import java.util.List;
import java.util.regex.Pattern;

/// The ground a page is drawn on: as large a frame of 16:9 as fits into a width and a height, in
/// its middle. Lengths and text sizes are given in pixels of a frame 1920 wide.
public record Slide(Look look, double width, double height) {
  private static final double WIDE = 1920;
  private static final double HIGH = 1080;

  private static final char NO_BREAK = '\u00a0';

  /// The spaces within a day or a week, as in `Fri 30 Jan`, `30 Jan` and `week 4`.
  private static final Pattern HELD =
      Pattern.compile(
          "(?<=\\b[Ww]eek) (?=\\d)|(?<=\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)) (?=\\d)"
              + "|(?<=\\d) (?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b)");

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

  /// The text on at most so many lines; a day or a week stays on one.
  Paragraph paragraph(String text, FontSpec font, double width, int lines) {
    String held = HELD.matcher(text).replaceAll(String.valueOf(NO_BREAK));
    Paragraph wrapped = Paragraph.wrapped(held, font, width, look.text());
    List<String> written =
        wrapped.lines().stream().map(line -> line.replace(NO_BREAK, ' ')).toList();
    return new Paragraph(written, font).atMost(lines, width, look.text());
  }

  /// The same with lines of about one length.
  Paragraph even(String text, FontSpec font, double width, int lines) {
    Paragraph filled = paragraph(text, font, width, lines);
    if (filled.lines().size() < 2 || isCut(filled)) {
      return filled;
    }
    Paragraph even = Paragraph.narrowest(text, font, filled.lines().size(), look.text());
    return even.width(look.text()) <= width ? even : filled;
  }

  /// Whether a paragraph did not have the lines it needs.
  static boolean isCut(Paragraph paragraph) {
    return !paragraph.lines().isEmpty() && paragraph.lines().getLast().endsWith("…");
  }

  double width(String text, FontSpec font) {
    return look.text().width(text, font);
  }

  Palette palette() {
    return look.palette();
  }
}
