package gateline.capacity;

import gateline.plan.Plan;
import gateline.plan.Squad;
import java.time.LocalDate;
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
    for (int day = 0; day < 7 * weeks; day++) {
      workdays.set(day, plan.calendar().isWorkday(start.plusDays(day)));
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
