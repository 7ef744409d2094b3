package gateline.board.figures;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.review.GateStatus;
import gateline.review.SlipTrend;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How the forecasts of gates went from review to review: reviews across, forecasts up, a line for
/// each gate with its name, how often it slipped and how far at its end. A level line has held.
public record SlipLayout(List<Course> courses, LocalDate today, Look look) {
  private static final Mark MARK = new BoardMark.Note("slip-trend");

  /// In text sizes: two lines of a name, the most of the width that names take, how wide a point
  /// is.
  private static final double NAME_HIGH = 2.6;

  private static final double NAMES = 0.34;

  private static final double DOT = 0.28;

  public SlipLayout {
    courses = List.copyOf(courses);
  }

  /// A gate with its trend.
  public record Course(GateStatus gate, SlipTrend trend) {
    /// The points with a day; the last is that of today.
    List<SlipTrend.Point> points() {
      return trend.points().stream()
          .filter(point -> point.taken() != null || point.baseline().isEmpty())
          .toList();
    }

    /// Whether a baseline with a day knows the gate.
    public boolean isLine() {
      return points().size() > 1;
    }

    LocalDate last() {
      return trend.points().getLast().forecast().toLocalDate();
    }
  }

  public void draw(Pen pen, Bounds room) {
    double size = size();
    double left = look.text().width("30 Sep", font()) + size;
    double names = Math.min(room.width() * NAMES, namesWidth() + size);
    Bounds plot =
        Bounds.between(
            room.x() + left,
            room.y() + NAME_HIGH * size / 2,
            room.right() - names,
            room.bottom() - Math.max(2.2, NAME_HIGH / 2) * size);
    List<LocalDate> reviews = reviewDays();
    List<LocalDate> forecasts = forecasts();
    DayScale across = new DayScale(reviews.getFirst(), today, plot.x(), plot.right());
    DayScale up = new DayScale(forecasts.getFirst(), forecasts.getLast(), plot.bottom(), plot.y());
    reviews(pen, plot, across, reviews);
    targets(pen, plot, up);
    courses.forEach(each -> course(pen, each, across, up));
    names(pen, Bounds.between(plot.right() + size, plot.y(), room.right(), plot.bottom()), up);
  }

  private double size() {
    return look.sizes().text();
  }

  private double namesWidth() {
    return courses.stream()
        .mapToDouble(each ->
            Math.max(
                look.text().width(each.gate().gate().name(), FontSpec.semibold(size())),
                look.text().width(each.trend().shortly(), font())))
        .max()
        .orElse(0);
  }

  private FontSpec font() {
    return FontSpec.regular(size());
  }

  private Palette palette() {
    return look.palette();
  }

  private LocalDate day(SlipTrend.Point point) {
    return point.taken() == null ? today : point.taken();
  }

  private List<LocalDate> reviewDays() {
    return courses.stream()
        .flatMap(each -> each.points().stream().map(this::day))
        .distinct()
        .sorted()
        .toList();
  }

  /// The days the gates are due and were forecast for, in order.
  private List<LocalDate> forecasts() {
    List<LocalDate> days = new ArrayList<>();
    for (Course each : courses) {
      days.add(each.gate().target().toLocalDate());
      each.points().forEach(point -> days.add(point.forecast().toLocalDate()));
    }
    days.sort(Comparator.naturalOrder());
    return days;
  }

  private void reviews(Pen pen, Bounds plot, DayScale across, List<LocalDate> days) {
    TextStyle style = TextStyle.plain(font(), palette().text().secondary());
    Stroke line = Stroke.solid(palette().line().grid(), 1);
    double free = plot.right() + size() * 4;
    for (LocalDate each : days.reversed()) {
      double x = across.at(each);
      pen.line(new Point(x, plot.y()), new Point(x, plot.bottom() + size() * 0.4), line, MARK);
      String words = each.equals(today) ? "Today" : DateWords.shortDay(each);
      double half = look.text().width(words, font()) / 2;
      if (x + half <= free) {
        Point at = new Point(x, plot.bottom() + size() * 1.3);
        pen.text(words, at, Align.CENTER, style, MARK);
        free = x - half - size() * 0.6;
      }
    }
  }

  /// The days the gates are due, as dashed levels.
  private void targets(Pen pen, Bounds plot, DayScale up) {
    TextStyle style = TextStyle.plain(font(), palette().text().secondary());
    Stroke dashed = Stroke.dashed(palette().line().border(), 1);
    double free = Double.POSITIVE_INFINITY;
    for (LocalDate each : targetDays()) {
      double y = up.at(each);
      pen.line(new Point(plot.x(), y), new Point(plot.right(), y), dashed, MARK);
      if (y + size() * 0.6 <= free) {
        Point at = new Point(plot.x() - size() * 0.7, y);
        pen.text(DateWords.shortDay(each), at, Align.RIGHT, style, MARK);
        free = y - size() * 0.6;
      }
    }
  }

  private List<LocalDate> targetDays() {
    return courses.stream()
        .map(each -> each.gate().target().toLocalDate())
        .distinct()
        .sorted()
        .toList();
  }

  private Color tone(Course course) {
    boolean isHeld = course.gate().state().isDecided() || course.trend().slips() == 0;
    return isHeld ? palette().text().secondary() : palette().signal().risk();
  }

  private void course(Pen pen, Course course, DayScale across, DayScale up) {
    List<Point> points =
        course.points().stream()
            .map(each -> new Point(across.at(day(each)), up.at(each.forecast().toLocalDate())))
            .toList();
    Color tone = tone(course);
    if (points.size() > 1) {
      Stroke line = Stroke.solid(tone, size() * 0.14);
      pen.add(new Shape.Polyline(points, 0, line, MARK));
    }
    double radius = size() * DOT;
    for (Point each : points) {
      Bounds dot = new Bounds(each.x(), each.y(), 0, 0).grown(radius);
      pen.rect(dot, radius, Ink.filled(tone), MARK);
    }
  }

  /// What each line is, at its end or as near as there is room, the latest at the top; those that
  /// have no room are counted.
  private void names(Pen pen, Bounds room, DayScale up) {
    double high = NAME_HIGH * size();
    int most = Math.max(1, (int) ((room.height() + high) / high));
    List<Course> latest =
        courses.stream().sorted(Comparator.comparing(Course::last).reversed()).toList();
    int shown = latest.size() <= most ? latest.size() : most - 1;
    double y = room.y();
    for (int each = 0; each < shown; each++) {
      Course course = latest.get(each);
      double lowest = room.bottom() - (shown - 1 - each) * high;
      y = Math.min(lowest, Math.max(y, up.at(course.last())));
      name(pen, course, new Point(room.x(), y), room.width());
      y += high;
    }
    if (shown < latest.size()) {
      TextStyle style = TextStyle.plain(font(), palette().text().secondary());
      String more = "and " + (latest.size() - shown) + " more";
      pen.text(more, new Point(room.x(), room.bottom()), Align.LEFT, style, MARK);
    }
  }

  private void name(Pen pen, Course course, Point at, double width) {
    TextStyle strong = TextStyle.plain(FontSpec.semibold(size()), palette().text().primary());
    TextStyle plain = TextStyle.plain(font(), tone(course));
    String name = look.text().fit(course.gate().gate().name(), strong.font(), width);
    double half = size() * 0.62;
    pen.text(name, new Point(at.x(), at.y() - half), Align.LEFT, strong, MARK);
    String words = course.trend().shortly();
    String fit = look.text().fit(words, plain.font(), width);
    pen.text(fit, new Point(at.x(), at.y() + half), Align.LEFT, plain, MARK);
  }
}
