package gateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// The working calendar seen from a plan's start as one axis of whole working minutes.
///
/// Minute 0 is the plan's first working minute. Days before the plan's start count as minute 0.
public final class WorkTime {
  private final WorkCalendar calendar;
  private final LocalDate start;

  private WorkTime(WorkCalendar calendar, LocalDate start) {
    this.calendar = calendar;
    this.start = start;
  }

  public static WorkTime of(WorkCalendar calendar, LocalDate start) {
    return new WorkTime(calendar, start);
  }

  /// The length of a working day in minutes, at least 1.
  public int minutesPerDay() {
    throw new UnsupportedOperationException();
  }

  /// A number of working days in minutes, rounded once, halves away from zero.
  public long minutes(java.math.BigDecimal days) {
    throw new UnsupportedOperationException();
  }

  /// The minute at which a day's work begins, or the next there is.
  public long beginOf(LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /// The minute at which a day's work is over, or the one before on a day without work.
  public long endOf(LocalDate day) {
    throw new UnsupportedOperationException();
  }

  /// The instant at which work that begins at this minute begins: a morning at a day's edge.
  public LocalDateTime beginAt(long minute) {
    throw new UnsupportedOperationException();
  }

  /// The instant at which work that ends at this minute ends: an evening at a day's edge.
  public LocalDateTime endAt(long minute) {
    throw new UnsupportedOperationException();
  }

  /// Minutes as working days.
  public double days(long minutes) {
    throw new UnsupportedOperationException();
  }

  public WorkCalendar calendar() {
    return calendar;
  }

  public LocalDate start() {
    return start;
  }
}
