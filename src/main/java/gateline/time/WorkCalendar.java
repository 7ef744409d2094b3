package gateline.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// The plan's one calendar as the user wrote it: working weekdays, when a day starts, how long it
/// is, and the days off. It has at least one workday and at least a minute of work on it.
public record WorkCalendar(
    Set<DayOfWeek> workdays,
    LocalTime dayStart,
    BigDecimal hoursPerDay,
    SortedSet<LocalDate> holidays) {
  /// Monday to Friday from 09:00 for 8 hours, no holidays.
  public static final WorkCalendar STANDARD =
      new WorkCalendar(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(9, 0),
          BigDecimal.valueOf(8),
          new TreeSet<>());

  public WorkCalendar {
    workdays = Collections.unmodifiableSet(EnumSet.copyOf(workdays));
    holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
  }

  /// Whether work is done on a day.
  public boolean isWorkday(LocalDate day) {
    return workdays.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  public WorkCalendar withHolidays(SortedSet<LocalDate> next) {
    return new WorkCalendar(workdays, dayStart, hoursPerDay, next);
  }
}
