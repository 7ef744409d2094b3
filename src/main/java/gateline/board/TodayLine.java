package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line at the morning of today with its label in a pill. What stands in the bands keeps clear
/// of both: see `inStrip`.
public final class TodayLine {
  private static final String LABEL = "Today";
  private static final double BESIDE_PILL = 5;
  private static final double BESIDE_LINE = 3;

  private TodayLine() {}

  /// The pill in its band and the line from there down to `bottom`; nothing when today is not in
  /// sight.
  public static List<Shape> of(Sheet sheet, HeadStrips strips, double bottom) {
    Bounds pill = pill(sheet, strips);
    if (pill == null) {
      return List.of();
    }
    Pen pen = sheet.pen();
    double x = x(sheet);
    Stroke stroke = Stroke.solid(sheet.palette().signal().accent(), 1.5);
    BoardMark.Today mark = new BoardMark.Today();
    pen.line(new Point(x, pill.bottom()), new Point(x, bottom), stroke, mark);
    pen.rect(pill, pill.height() / 2, Ink.filled(sheet.palette().signal().accent()), mark);
    TextStyle style = TextStyle.plain(font(sheet), sheet.palette().text().onAccent());
    pen.text(LABEL, new Point(pill.centerX(), pill.centerY()), Align.CENTER, style, mark);
    return pen.shapes();
  }

  /// The line alone, for a chart whose bands are drawn elsewhere.
  public static List<Shape> line(Sheet sheet, Bounds body) {
    double x = x(sheet);
    if (!(x >= body.x() && x <= body.right())) {
      return List.of();
    }
    Pen pen = sheet.pen();
    Stroke stroke = Stroke.solid(sheet.palette().signal().accent(), 1.5);
    Point top = new Point(x, body.y());
    pen.line(top, new Point(x, body.bottom()), stroke, new BoardMark.Today());
    return pen.shapes();
  }

  /// What today takes of a band, to keep texts clear of: the pill, the line, or nothing.
  public static List<Room> inStrip(Sheet sheet, HeadStrips strips, Bounds strip) {
    Bounds pill = pill(sheet, strips);
    if (pill == null || strip.bottom() <= pill.y()) {
      return List.of();
    }
    double x = x(sheet);
    return strip.y() < pill.bottom()
        ? List.of(new Room(pill.x() - BESIDE_PILL, pill.right() + BESIDE_PILL))
        : List.of(new Room(x - BESIDE_LINE, x + BESIDE_LINE));
  }

  private static @Nullable Bounds pill(Sheet sheet, HeadStrips strips) {
    Bounds strip = strips.todayStrip();
    double x = x(sheet);
    if (!(x >= strip.x() && x <= strip.right())) {
      return null;
    }
    double width = sheet.width(LABEL, font(sheet)) + 16;
    double height = Math.min(strip.height() - 2, 18);
    double left = Math.clamp(x - width / 2, strip.x(), Math.max(strip.x(), strip.right() - width));
    return new Bounds(left, strip.centerY() - height / 2, width, height);
  }

  /// Not a number when no today is known, which no comparison holds for.
  private static double x(Sheet sheet) {
    LocalDate today = sheet.model().today();
    return today == null ? Double.NaN : sheet.axis().x(today);
  }

  private static FontSpec font(Sheet sheet) {
    return FontSpec.semibold(sheet.sizes().secondary());
  }
}
