package gateline.gesture;

import gateline.board.Place;
import gateline.board.TimeAxis;
import gateline.board.Zone;
import gateline.scene.Point;
import gateline.time.WorkTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where the pointer is for one moment: on the picture, on the axis and over the rows, which may
/// both be scrolled while a hand holds something; what is under it, and the place where a task
/// could be set down. `isFine` asks for finer steps.
public record Moment(
    Point at, TimeAxis axis, double scrollY, Zone zone, @Nullable Place place, boolean isFine) {
  /// The days from the plan's start, and parts of them, at an x.
  private double days(double x) {
    return (x - axis.left()) / axis.dayWidth();
  }

  /// How far down it is from the first row, in pixels.
  private double down() {
    return at.y() + scrollY;
  }

  /// How far the pointer went since another moment, in pixels of this one's axis; scrolling counts.
  Point since(Moment before) {
    double days = days(at.x()) - before.days(before.at.x());
    return new Point(days * axis.dayWidth(), down() - before.down());
  }

  /// The whole days the pointer went since another moment, to the nearest.
  int daysSince(Moment before) {
    return (int) Math.round(since(before).x() / axis.dayWidth());
  }

  /// The working minute at an x; on days without work the next there is.
  long minute(double x) {
    WorkTime time = axis.time();
    LocalDate day = axis.day(x);
    double share = time.calendar().isWorkday(day) ? (x - axis.x(day)) / axis.dayWidth() : 0;
    return day.isBefore(time.start())
        ? 0
        : time.beginOf(day) + Math.round(share * time.minutesPerDay());
  }
}
