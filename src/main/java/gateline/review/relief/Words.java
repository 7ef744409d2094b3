package gateline.review.relief;

import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;

/// Dates and amounts as the list of ways out says them.
final class Words {
  private Words() {}

  /// `1 person-day`, `2.5 person-days`.
  static String personDays(double days) {
    String number = DateWords.number(days);
    return number + (number.equals("1") ? " person-day" : " person-days");
  }

  /// `Tue 3 Feb to Thu 5 Feb`: when a task is worked on.
  static String span(Schedule schedule, int task) {
    LocalDate start = schedule.startAt(task).toLocalDate();
    LocalDate finish = schedule.finishAt(task).toLocalDate();
    return start.equals(finish)
        ? DateWords.day(start)
        : DateWords.day(start) + " to " + DateWords.day(finish);
  }
}
