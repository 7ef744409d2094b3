package gateline.testing;

import gateline.time.WorkCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// Working time counted on the wall clock, by walking from day to day. A moment is always the
/// beginning of a working minute: the evening of a day is the next working morning.
final class NaiveClock {
  private final WorkCalendar calendar;
  private final LocalDate start;
  private final long perDay;

  NaiveClock(WorkCalendar calendar, LocalDate start) {
    this.calendar = calendar;
    this.start = start;
    perDay = Math.max(1, minutes(BigDecimal.ONE, BigDecimal.ONE));
  }

  /// Days shared among people, in minutes rounded once.
  long minutes(BigDecimal days, BigDecimal people) {
    return days.multiply(calendar.hoursPerDay())
        .multiply(BigDecimal.valueOf(60))
        .divide(people, 0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  LocalDateTime planStart() {
    return morning(start);
  }

  /// The morning of a day that begins something.
  LocalDateTime begin(LocalDate day) {
    return day.isBefore(start) ? planStart() : morning(day);
  }

  /// The evening of a day that ends something, which is the morning after it.
  LocalDateTime end(LocalDate day) {
    return begin(day.plusDays(1));
  }

  private LocalDateTime morning(LocalDate day) {
    LocalDate next = day;
    while (!calendar.isWorkday(next)) {
      next = next.plusDays(1);
    }
    return next.atTime(calendar.dayStart());
  }

  private LocalDate workdayBefore(LocalDate day) {
    LocalDate previous = day.minusDays(1);
    while (!calendar.isWorkday(previous)) {
      previous = previous.minusDays(1);
    }
    return previous;
  }

  /// So many working minutes later, or earlier when negative.
  LocalDateTime plus(LocalDateTime moment, long minutes) {
    LocalDate day = moment.toLocalDate();
    long left = minuteOfDay(moment) + minutes;
    while (left >= perDay) {
      left -= perDay;
      day = morning(day.plusDays(1)).toLocalDate();
    }
    while (left < 0) {
      left += perDay;
      day = workdayBefore(day);
    }
    return day.atTime(calendar.dayStart()).plusMinutes(left);
  }

  /// The working minutes from one moment to another, negative when the other is earlier.
  long between(LocalDateTime from, LocalDateTime to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    long minutes = minuteOfDay(to) - minuteOfDay(from);
    LocalDate day = from.toLocalDate();
    while (day.isBefore(to.toLocalDate())) {
      minutes += calendar.isWorkday(day) ? perDay : 0;
      day = day.plusDays(1);
    }
    return minutes;
  }

  /// The last moment worked before this one; a morning becomes the evening before.
  LocalDateTime evening(LocalDateTime moment) {
    return minuteOfDay(moment) > 0
        ? moment
        : workdayBefore(moment.toLocalDate()).atTime(calendar.dayStart()).plusMinutes(perDay);
  }

  private long minuteOfDay(LocalDateTime moment) {
    return moment.toLocalTime().toSecondOfDay() / 60 - calendar.dayStart().toSecondOfDay() / 60;
  }
}
