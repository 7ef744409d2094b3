package gateline.board.figures;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.plan.Plan;
import gateline.review.BurnUp;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.time.DateWords;
import java.util.List;

/// Person-days over the weeks as lines that rise: planned dashed, scheduled thin, done thick up to
/// today. Above them stands what each line is, with its sum.
public record BurnUpLayout(BurnUp burnUp, Plan plan, Look look) {
  private static final Mark MARK = new BoardMark.Note("burn-up");
  private static final int STEPS = 5;

  /// A line and what it is called.
  private record Line(List<BurnUp.Point> points, String words, Stroke stroke) {}

  public void draw(Pen pen, Bounds room) {
    double size = size();
    double step = step(highest());
    double top = highest() * 1.04;
    double left = look.text().width(DateWords.number(Math.rint(top)), font()) + size;
    Bounds plot =
        Bounds.between(
            room.x() + left,
            room.y() + 3.6 * size,
            room.right() - 2 * size,
            room.bottom() - 2 * size);
    DayScale days =
        new DayScale(
            burnUp.forecast().getFirst().day(),
            burnUp.forecast().getLast().day(),
            plot.x(),
            plot.right());
    for (double each = 0; each <= top; each += step) {
      level(pen, plot, each, top);
    }
    weeks(pen, plot, days);
    today(pen, plot, days);
    lines().forEach(line -> curve(pen, line, plot, days, top));
    legend(pen, room);
  }

  private double size() {
    return look.sizes().text();
  }

  private FontSpec font() {
    return FontSpec.regular(size());
  }

  private Palette palette() {
    return look.palette();
  }

  private double highest() {
    double planned = burnUp.planned().getLast().personDays();
    return Math.max(1, Math.max(planned, burnUp.total()));
  }

  /// A round step, such that about five of them make the whole.
  private static double step(double most) {
    double rough = most / STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double lead = rough / power;
    return Math.max(1, power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10));
  }

  private List<Line> lines() {
    double size = size();
    Color quiet = palette().text().secondary();
    Color accent = palette().signal().accent();
    String planned = "Planned by now " + DateWords.number(burnUp.plannedNow());
    String done = "Done " + DateWords.number(burnUp.doneNow());
    return List.of(
        new Line(
            burnUp.planned(),
            planned,
            new Stroke(quiet, size * 0.11, List.of(size * 0.4, size * 0.3))),
        new Line(
            burnUp.forecast(),
            "Forecast in all " + DateWords.number(burnUp.total()),
            Stroke.solid(accent, size * 0.09)),
        new Line(burnUp.done(), done, Stroke.solid(palette().signal().good(), size * 0.24)));
  }

  private void level(Pen pen, Bounds plot, double value, double top) {
    double y = plot.bottom() - plot.height() * value / top;
    Stroke line = Stroke.solid(palette().line().grid(), 1);
    pen.line(new Point(plot.x(), y), new Point(plot.right(), y), line, MARK);
    TextStyle style = TextStyle.plain(font(), palette().text().secondary());
    Point at = new Point(plot.x() - size() * 0.5, y);
    pen.text(DateWords.number(value), at, Align.RIGHT, style, MARK);
  }

  /// The weeks at their middles, as many as have room; a day's sum stands at its end.
  private void weeks(Pen pen, Bounds plot, DayScale days) {
    TextStyle style = TextStyle.plain(font(), palette().text().secondary());
    double free = plot.x();
    int last = plan.weekOf(burnUp.forecast().getLast().day());
    for (int week = 1; week <= last; week++) {
      String words = "W" + week;
      double begin = days.at(plan.weekStart(week).minusDays(1));
      double x = (begin + days.at(plan.weekStart(week).plusDays(6))) / 2;
      double half = look.text().width(words, font()) / 2;
      if (x - half >= free && x + half <= plot.right()) {
        Point at = new Point(x, plot.bottom() + size());
        pen.text(words, at, Align.CENTER, style, MARK);
        free = x + half + size() * 0.6;
      }
    }
  }

  private void today(Pen pen, Bounds plot, DayScale days) {
    double x = days.at(burnUp.done().getLast().day());
    Stroke line = Stroke.solid(palette().signal().accent(), size() * 0.07);
    pen.line(new Point(x, plot.y()), new Point(x, plot.bottom()), line, MARK);
    Color halo = palette().ground().panel();
    TextStyle style = new TextStyle(FontSpec.medium(size()), palette().signal().accent(), halo);
    double half = look.text().width("Today", style.font()) / 2;
    double middle = Math.clamp(x, plot.x() + half, plot.right() - half);
    pen.text("Today", new Point(middle, plot.y() - size() * 0.5), Align.CENTER, style, MARK);
  }

  private void curve(Pen pen, Line line, Bounds plot, DayScale days, double top) {
    List<Point> points =
        line.points().stream()
            .map(each ->
                new Point(
                    days.at(each.day()), plot.bottom() - plot.height() * each.personDays() / top))
            .toList();
    if (points.size() > 1) {
      pen.add(new Shape.Polyline(points, 0, line.stroke(), MARK));
    }
  }

  private void legend(Pen pen, Bounds room) {
    double x = room.x();
    double y = room.y() + size() * 0.6;
    TextStyle style = TextStyle.plain(FontSpec.medium(size()), palette().text().primary());
    for (Line each : lines()) {
      pen.line(new Point(x, y), new Point(x + 1.8 * size(), y), each.stroke(), MARK);
      x += 2.3 * size();
      pen.text(each.words(), new Point(x, y), Align.LEFT, style, MARK);
      x += look.text().width(each.words(), style.font()) + 1.6 * size();
    }
  }
}
