package gateline.board.pages;

import gateline.time.DateWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// How far a day is that something is due on.
final class Due {
  /// The first day first, what has none last.
  static final Comparator<@Nullable LocalDate> ORDER =
      Comparator.nullsLast(Comparator.naturalOrder());

  private Due() {}

  /// What is said of it, and whether the day is over.
  record Words(String text, boolean isLate) {}

  /// `today`, `tomorrow`, `in 4 days`, `2 days overdue`; counted in days of the calendar.
  static Words words(@Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return new Words("", false);
    }
    int days = Math.toIntExact(ChronoUnit.DAYS.between(today, due));
    if (days < 0) {
      return new Words(DateWords.days(-days) + " overdue", true);
    }
    return new Words(
        days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + DateWords.days(days), false);
  }
}
