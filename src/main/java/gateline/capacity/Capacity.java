package gateline.capacity;

import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.time.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;

/// The person-days a squad has in each week: people times working days, less absences. On a day on
/// which more are away than there are, there is nobody, not less. A squad's own figure for a week
/// overrides all that.
public final class Capacity {
  private final LocalDate start;
  private final int weeks;
  private final BitSet workdays = new BitSet();

  /// What all squads of a plan have in common in so many weeks.
  public Capacity(Plan plan, int weeks) {
    this.weeks = weeks;
    start = plan.start();
    WorkCalendar calendar = plan.calendar();
    for (int first = 0; first < 7; first++) {
      if (calendar.workdays().contains(start.plusDays(first).getDayOfWeek())) {
        for (int day = first; day < 7 * weeks; day += 7) {
          workdays.set(day);
        }
      }
    }
    for (LocalDate holiday : calendar.holidays().tailSet(start)) {
      long day = ChronoUnit.DAYS.between(start, holiday);
      if (day < 7L * weeks) {
        workdays.clear((int) day);
      }
    }
  }

  /// By week; week n is at n.
  public double[] of(Squad squad) {
    double[] days = new double[7 * weeks];
    double people = squad.people().doubleValue();
    Arrays.setAll(days, day -> workdays.get(day) ? people : 0);
    squad.absences().forEach(absence -> subtract(days, absence));
    double[] capacity = new double[weeks + 1];
    for (int day = 0; day < days.length; day++) {
      capacity[day / 7 + 1] += Math.max(0, days[day]);
    }
    squad.capacity().headMap(weeks + 1).forEach((week, own) -> capacity[week] = own.doubleValue());
    return capacity;
  }

  private void subtract(double[] days, Squad.Absence absence) {
    double away = absence.people().doubleValue();
    long first = Math.max(0, absence.from().toEpochDay() - start.toEpochDay());
    long last = Math.min(days.length - 1, absence.to().toEpochDay() - start.toEpochDay());
    for (int day = (int) first; day <= last; day++) {
      days[day] -= away;
    }
  }
}
