package gateline.time;

import java.time.LocalDate;
import java.util.Arrays;

/// The working days from a first day on, numbered from 0. Days before the first are not counted.
///
/// Weeks are counted by arithmetic and holidays by binary search, so that no day is ever walked.
final class Workdays {
  private final LocalDate first;

  /// How many workdays the first 0 to 7 days of a week that begins on the first day's weekday hold.
  private final int[] inWeek;

  /// Days off that would be workdays, as their number among the days that are not taken off.
  private final long[] off;

  Workdays(WorkCalendar calendar, LocalDate first) {
    this.first = first;
    inWeek = new int[8];
    for (int i = 0; i < 7; i++) {
      boolean works = calendar.workdays().contains(first.plusDays(i).getDayOfWeek());
      inWeek[i + 1] = inWeek[i] + (works ? 1 : 0);
    }
    off =
        calendar.holidays().stream()
            .filter(day -> !day.isBefore(first) && calendar.workdays().contains(day.getDayOfWeek()))
            .mapToLong(this::plain)
            .toArray();
  }

  /// How many workdays lie before a day.
  long before(LocalDate day) {
    if (!day.isAfter(first)) {
      return 0;
    }
    long plain = plain(day);
    int at = Arrays.binarySearch(off, plain);
    return plain - (at < 0 ? -at - 1 : at);
  }

  /// The workday of this number; the calendar's last day where the number lies beyond it.
  LocalDate day(long number) {
    long plain = number + offUpTo(number);
    int position = (int) (plain % inWeek[7]);
    int weekday = 0;
    while (inWeek[weekday + 1] <= position) {
      weekday++;
    }
    long day = first.toEpochDay() + plain / inWeek[7] * 7 + weekday;
    return LocalDate.ofEpochDay(Math.min(day, LocalDate.MAX.toEpochDay() - 1));
  }

  /// The days off to skip on the way to a workday's number: all whose own number, less the ones
  /// before, does not lie beyond it.
  private int offUpTo(long number) {
    int low = 0;
    int high = off.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (off[middle] - middle <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The number of workdays before a day as if there were no holidays.
  private long plain(LocalDate day) {
    long days = day.toEpochDay() - first.toEpochDay();
    return days / 7 * inWeek[7] + inWeek[(int) (days % 7)];
  }
}
