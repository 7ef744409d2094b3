package gateline.board.timeline;

import gateline.board.Pen;
import gateline.board.Sheet;
import gateline.board.WeekBand;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.time.LocalDate;
import java.util.List;

/// What lies under everything in the chart: shaded days without work, a line where each week
/// begins, and the tinted rows of group heads.
final class GridLayer {
  private static final double LEAST_DAY = 4;
  private static final double LEAST_WEEK = 8;

  private GridLayer() {}

  static List<Shape> of(TimelineFrame frame) {
    Pen pen = frame.sheet().pen();
    if (frame.sheet().axis().dayWidth() >= LEAST_DAY) {
      daysOff(pen, frame.sheet(), frame.body());
    }
    rows(pen, frame, frame.body());
    weeks(pen, frame.sheet(), frame.body());
    return pen.shapes();
  }

  /// Shades each run of days without work between the first and the last week on the board.
  static void daysOff(Pen pen, Sheet sheet, Bounds body) {
    Plan plan = sheet.model().plan();
    LocalDate first = latest(sheet.axis().day(body.x()), plan.start());
    LocalDate end = plan.weekStart(sheet.model().lastWeek() + 1);
    LocalDate day = first;
    while (day.isBefore(end) && sheet.axis().x(day) < body.right()) {
      LocalDate next = day.plusDays(1);
      if (!plan.calendar().isWorkday(day)) {
        while (next.isBefore(end) && !plan.calendar().isWorkday(next)) {
          next = next.plusDays(1);
        }
        shade(pen, sheet, body, day, next);
      }
      day = next;
    }
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static void shade(Pen pen, Sheet sheet, Bounds body, LocalDate from, LocalDate to) {
    double left = Math.max(body.x(), sheet.axis().x(from));
    double right = Math.min(body.right(), sheet.axis().x(to));
    Bounds days = Bounds.between(left, body.y(), right, body.bottom());
    pen.rect(days, 0, Ink.filled(sheet.palette().ground().shade()), Mark.NONE);
  }

  /// A tint under group heads and a hairline under each row, over the width of `area`.
  static void rows(Pen pen, TimelineFrame frame, Bounds area) {
    Color tint = frame.sheet().palette().ground().group();
    Stroke hairline = Stroke.solid(frame.sheet().palette().line().grid(), 1);
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      double top = frame.top(row);
      double bottom = top + frame.rowHeight();
      if (frame.view().rows().isGroup(row)) {
        Bounds bounds = new Bounds(area.x(), top, area.width(), frame.rowHeight());
        pen.rect(bounds, 0, Ink.filled(tint), Mark.NONE);
      }
      pen.line(new Point(area.x(), bottom), new Point(area.right(), bottom), hairline, Mark.NONE);
    }
  }

  private static void weeks(Pen pen, Sheet sheet, Bounds body) {
    Stroke line = Stroke.solid(sheet.palette().line().grid(), 1);
    int step = sheet.axis().weekWidth() >= LEAST_WEEK ? 1 : WeekBand.step(sheet);
    int last = WeekBand.lastInSight(sheet, body) + 1;
    int first = (WeekBand.firstInSight(sheet, body) + step - 2) / step * step + 1;
    for (int week = first; week <= last; week += step) {
      double x = sheet.axis().x(sheet.model().plan().weekStart(week));
      if (x >= body.x() && x <= body.right()) {
        pen.line(new Point(x, body.y()), new Point(x, body.bottom()), line, Mark.NONE);
      }
    }
  }
}
