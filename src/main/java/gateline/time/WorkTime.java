package gateline.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// The working calendar seen from a plan's start as one axis of whole working minutes.
///
/// Minute 0 is the plan's first working minute. Days before the plan's start count as minute 0. A
/// length of time stops growing at 10^13 minutes (19 million years), so that sums can't overflow.
public final class WorkTime {
  private static final long MOST = 10_000_000_000_000L;
  private static final long[] TEN = {1, 10, 100, 1000, 10_000};
  private static final int PLAIN_DIGITS = 9;

  private final WorkCalendar calendar;
  private final LocalDate start;

  /// The length of a day before it is rounded to whole minutes.
  private final BigDecimal exactPerDay;

  private final int minutesPerDay;
  private final boolean isWholeDay;
  private final Workdays workdays;

  private WorkTime(WorkCalendar calendar, LocalDate start) {
    this.calendar = calendar;
    this.start = start;
    exactPerDay = calendar.hoursPerDay().multiply(BigDecimal.valueOf(60));
    minutesPerDay = Math.max(1, exactPerDay.setScale(0, RoundingMode.HALF_UP).intValue());
    isWholeDay = exactPerDay.compareTo(BigDecimal.valueOf(minutesPerDay)) == 0;
    workdays = new Workdays(calendar, start);
  }

  public static WorkTime of(WorkCalendar calendar, LocalDate start) {
    return new WorkTime(calendar, start);
  }

  /// The length of a working day in minutes, at least 1.
  public int minutesPerDay() {
    return minutesPerDay;
  }

  /// A number of working days in minutes, rounded once, halves away from zero.
  public long minutes(BigDecimal days) {
    return minutes(days, BigDecimal.ONE);
  }

  /// So many person-days done by so many people (above 0), in minutes, rounded once, halves away
  /// from zero: a day that is no whole number of minutes counts here in full.
  public long minutes(BigDecimal personDays, BigDecimal people) {
    if (personDays.signum() == 0) {
      return 0;
    }
    return isWholeDay && isPlain(personDays) && isPlain(people)
        ? plainMinutes(personDays, people)
        : exactMinutes(personDays, people);
  }

  /// Whether a number is so short that fractions of it fit a long.
  private static boolean isPlain(BigDecimal number) {
    return number.scale() >= 0 && number.scale() < TEN.length && number.precision() <= PLAIN_DIGITS;
  }

  private long plainMinutes(BigDecimal personDays, BigDecimal people) {
    long above = unscaled(personDays) * minutesPerDay * TEN[people.scale()];
    long below = unscaled(people) * TEN[personDays.scale()];
    long rounded = (2 * Math.abs(above) + below) / (2 * below);
    return Math.min(MOST, rounded) * Long.signum(above);
  }

  private static long unscaled(BigDecimal number) {
    return number.scale() == 0 ? number.longValue() : number.unscaledValue().longValue();
  }

  private long exactMinutes(BigDecimal personDays, BigDecimal people) {
    BigDecimal most = BigDecimal.valueOf(MOST);
    BigDecimal minutes = personDays.multiply(exactPerDay).divide(people, 0, RoundingMode.HALF_UP);
    return minutes.min(most).max(most.negate()).longValue();
  }

  /// The minute at which a day's work begins, or the next there is.
  public long beginOf(LocalDate day) {
    return workdays.before(day) * minutesPerDay;
  }

  /// The minute at which a day's work is over, or the one before on a day without work.
  public long endOf(LocalDate day) {
    return beginOf(day.plusDays(1));
  }

  /// The instant at which work that begins at this minute begins: a morning at a day's edge.
  public LocalDateTime beginAt(long minute) {
    return at(minute / minutesPerDay, minute % minutesPerDay);
  }

  /// The instant at which work that ends at this minute ends: an evening at a day's edge, but the
  /// first morning at minute 0.
  public LocalDateTime endAt(long minute) {
    return minute == 0
        ? beginAt(0)
        : at((minute - 1) / minutesPerDay, (minute - 1) % minutesPerDay + 1);
  }

  private LocalDateTime at(long workday, long minuteOfDay) {
    return workdays.day(workday).atTime(calendar.dayStart()).plusMinutes(minuteOfDay);
  }

  /// The minute at which a moment of the clock falls; outside working hours the next there is.
  public long minuteAt(LocalDateTime moment) {
    long begin = beginOf(moment.toLocalDate());
    long worked = ChronoUnit.MINUTES.between(calendar.dayStart(), moment.toLocalTime());
    return calendar.isWorkday(moment.toLocalDate()) && !moment.toLocalDate().isBefore(start)
        ? begin + Math.clamp(worked, 0, minutesPerDay)
        : begin;
  }

  /// Minutes as working days.
  public double days(long minutes) {
    return (double) minutes / minutesPerDay;
  }

  public WorkCalendar calendar() {
    return calendar;
  }

  public LocalDate start() {
    return start;
  }
}
