package gateline.board;

import gateline.scene.FontSpec;

/// Heights and text sizes of a picture in pixels at 100 %.
public record Sizes(
    double row,
    double bar,
    double radius,
    double text,
    double secondary,
    double title,
    Header header) {
  /// The bands over the chart, from top to bottom.
  public record Header(double phases, double sprints, double weeks, double gates) {
    public double height() {
      return phases + sprints + weeks + gates;
    }

    Header scaled(double factor) {
      return new Header(phases * factor, sprints * factor, weeks * factor, gates * factor);
    }
  }

  /// The window.
  public static final Sizes STANDARD =
      new Sizes(28, 18, 4, 13, 11.5, 16, new Header(24, 22, 34, 40));

  /// More rows on a small screen.
  public static final Sizes COMPACT = new Sizes(22, 14, 3, 12, 11, 16, new Header(24, 22, 34, 40));

  /// A slide seen across a room: titles and lane names at least 20, bar labels at least 13.
  public static final Sizes SLIDE = new Sizes(28, 18, 4, 13, 13, 30, new Header(28, 24, 36, 46));

  /// The font of row names and headings: two thirds of a title, and never less than text.
  public FontSpec heading() {
    return FontSpec.semibold(Math.max(text, title * 2 / 3));
  }

  /// All of it larger or smaller by a factor; text shrinks no further than `least` pixels, and the
  /// bands over the chart no further than their text.
  public Sizes scaled(double factor, double least) {
    return new Sizes(
        row * factor,
        bar * factor,
        radius * factor,
        Math.max(least, text * factor),
        Math.max(least, secondary * factor),
        Math.max(least, title * factor),
        header.scaled(Math.max(factor, least / secondary)));
  }

  /// The same with another size of running text.
  public Sizes withText(double next) {
    return new Sizes(row, bar, radius, next, next, title, header);
  }

  /// The same proportions with another row height; text shrinks no further than `least` pixels.
  public Sizes withRow(double height, double least) {
    double share = height / row;
    return new Sizes(
        height,
        Math.round(bar * share),
        radius,
        Math.max(least, Math.min(text, text * share)),
        secondary,
        title,
        header);
  }
}
