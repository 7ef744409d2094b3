package gateline.board;

import gateline.time.WorkTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Turns time into pixels: `origin`'s midnight lies at `left`, and each calendar day is `dayWidth`
/// wide. A working day fills its whole cell: its first minute is the cell's left edge, its last the
/// right edge, so that a bar of one day is one day wide.
public record TimeAxis(LocalDate origin, double left, double dayWidth, WorkTime time) {
  /// The x of a day's left edge.
  public double x(LocalDate day) {
    return left + (day.toEpochDay() - origin.toEpochDay()) * dayWidth;
  }

  /// The x of an instant, its time of day read as a share of the working day.
  public double x(LocalDateTime instant) {
    long into = Duration.between(time.calendar().dayStart(), instant.toLocalTime()).toMinutes();
    double share = Math.clamp((double) into / time.minutesPerDay(), 0, 1);
    return x(instant.toLocalDate()) + share * dayWidth;
  }

  /// Where work that begins at this working minute begins.
  public double xBegin(long minute) {
    return x(time.beginAt(minute));
  }

  /// Where work that ends at this working minute ends.
  public double xEnd(long minute) {
    return x(time.endAt(minute));
  }

  /// The day under an x.
  public LocalDate day(double x) {
    return origin.plusDays((long) Math.floor((x - left) / dayWidth));
  }

  public double weekWidth() {
    return 7 * dayWidth;
  }

  /// The same axis zoomed by a factor so that what lies at `x` stays there.
  public TimeAxis zoomed(double factor, double x) {
    return new TimeAxis(origin, x - (x - left) * factor, dayWidth * factor, time);
  }

  public TimeAxis moved(double dx) {
    return new TimeAxis(origin, left + dx, dayWidth, time);
  }

  /// An axis on which weeks `from` to `to` of a plan fill the space between two x.
  public static TimeAxis fitting(BoardModel model, Span weeks, double left, double right) {
    LocalDate origin = model.plan().weekStart(weeks.from());
    double days = 7.0 * (weeks.to() - weeks.from() + 1);
    return new TimeAxis(origin, left, (right - left) / days, model.schedule().time());
  }

  /// A range of weeks, both included.
  public record Span(int from, int to) {}
}
