package gateline.board;

import gateline.plan.Baseline;
import gateline.plan.Task;
import gateline.review.Variance;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.time.WorkTime;
import java.time.LocalDate;
import java.util.List;

/// What stands on or beside a task's bar: the notch where its planned week ends, the pin, the
/// deadline; and on demand the baseline under it and the slack behind it.
public record BarTrims(Bar bar) {
  private static final double DEEPEST_NOTCH = 7;

  /// Notch, pin and deadline, as far as the task has them.
  public List<Shape> shapes() {
    Pen pen = bar.sheet().pen();
    pen.addAll(onBar());
    deadline(pen);
    return pen.shapes();
  }

  /// Notch and pin alone: where other bars share the row, a deadline far behind its bar would seem
  /// theirs.
  public List<Shape> onBar() {
    Pen pen = bar.sheet().pen();
    notch(pen);
    pin(pen);
    return pen.shapes();
  }

  private Sheet sheet() {
    return bar.sheet();
  }

  private Task task() {
    return sheet().task(bar.task());
  }

  private Mark mark() {
    return new BoardMark.TaskBar(task().id());
  }

  private void notch(Pen pen) {
    Integer week = task().week();
    if (week == null || sheet().schedule().spillOver(bar.task()) <= 0) {
      return;
    }
    double x = endOf(sheet().model().plan().weekEnd(week));
    Bounds bounds = bar.bounds();
    if (x > bounds.x() + 4 && x < bounds.right() - 4) {
      double depth = Math.min(DEEPEST_NOTCH, bounds.height() * 0.36);
      double top = bounds.y() - 0.5;
      Point left = new Point(x - depth * 0.75, top);
      Point tip = new Point(x, top + depth);
      List<Point> cut = List.of(left, tip, new Point(x + depth * 0.75, top));
      Color page = sheet().palette().ground().page();
      Color edge = sheet().palette().line().critical();
      pen.add(new Shape.Area(cut, Ink.filled(page), mark()));
      pen.add(new Shape.Polyline(cut, 0, Stroke.solid(edge, 1.3), mark()));
    }
  }

  private void pin(Pen pen) {
    if (!task().isPinned()) {
      return;
    }
    Color ink = sheet().palette().text().primary();
    double x = bar.bounds().x();
    double top = bar.bounds().y() - 3;
    Stroke needle = Stroke.solid(ink, 1.3);
    pen.line(new Point(x, top), new Point(x, bar.bounds().y() + 5), needle, mark());
    Stroke halo = Stroke.solid(sheet().palette().ground().page(), 1);
    Bounds head = new Bounds(x - 3, top - 1.5, 6, 6);
    pen.rect(head, 3, Ink.filled(ink, halo), mark());
  }

  private void deadline(Pen pen) {
    LocalDate deadline = task().timing().deadline();
    if (deadline == null) {
      return;
    }
    WorkTime time = sheet().schedule().time();
    boolean isMissed = sheet().schedule().finish(bar.task()) > time.endOf(deadline);
    Palette palette = sheet().palette();
    Color ink = isMissed ? palette.signal().bad() : palette.text().primary();
    double x = endOf(deadline);
    double tip = bar.bounds().y() + 5;
    Point left = new Point(x - 4, tip - 6);
    Point right = new Point(x + 4, tip - 6);
    Stroke halo = Stroke.solid(palette.ground().page(), 1);
    pen.line(new Point(x, tip - 9), new Point(x, tip - 5), Stroke.solid(ink, 1.5), mark());
    List<Point> arrow = List.of(left, right, new Point(x, tip));
    pen.add(new Shape.Area(arrow, Ink.filled(ink, halo), mark()));
  }

  /// The stretch of the row that the deadline's arrow takes, for labels to keep clear of.
  public List<Room> deadlineRoom() {
    LocalDate deadline = task().timing().deadline();
    return deadline == null
        ? List.of()
        : List.of(new Room(endOf(deadline) - 7, endOf(deadline) + 7));
  }

  private double endOf(LocalDate day) {
    return sheet().axis().xEnd(sheet().schedule().time().endOf(day));
  }

  /// Where the task lay in the baseline that the plan is held against, as a thin grey bar under the
  /// live one.
  public List<Shape> baseline() {
    Variance variance = sheet().model().variance();
    Baseline.Dates dates =
        variance == null ? null : variance.baseline().schedule().get(task().id());
    if (dates == null || dates.start() == null || dates.finish() == null) {
      return List.of();
    }
    Pen pen = sheet().pen();
    double left = sheet().axis().x(dates.start());
    double right = Math.max(left + 3, sheet().axis().x(dates.finish()));
    double height = bar.bounds().height() / 4;
    double top = bar.bounds().bottom() + 0.5;
    Bounds bounds = new Bounds(left, top, right - left, height);
    pen.rect(bounds, height / 3, Ink.filled(sheet().palette().line().baseline()), mark());
    return pen.shapes();
  }

  /// A thin line from the bar's end to its late finish with a tick; nothing without slack.
  public List<Shape> slack() {
    long late = sheet().schedule().lateFinish(bar.task());
    if (late <= sheet().schedule().finish(bar.task()) || task().isFinished()) {
      return List.of();
    }
    Pen pen = sheet().pen();
    double y = bar.bounds().bottom() + 1.5;
    double x = sheet().axis().xEnd(late);
    Stroke line = Stroke.solid(sheet().palette().line().link(), 1);
    pen.line(new Point(bar.bounds().right(), y), new Point(x, y), line, mark());
    pen.line(new Point(x, y - 5), new Point(x, y + 1), line, mark());
    return pen.shapes();
  }
}
