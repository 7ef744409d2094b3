package gateline.capacity.leveling;

import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.schedule.Schedule;
import gateline.time.WorkTime;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How many people a squad has there over time: those it has less those away. The person-days of a
/// week that is set by itself are spread over its working days in whole people, as evenly as they
/// can be, its first days having the more.
final class People {
  private static final double SPECK = 1e-9;

  private final Plan plan;
  private final WorkTime time;
  private final Squad squad;

  private People(Schedule schedule, Squad squad) {
    plan = schedule.plan();
    time = schedule.time();
    this.squad = squad;
  }

  /// The changes of the number over time, from minute 0 on.
  static SortedMap<Long, Double> changes(Schedule schedule, Squad squad) {
    People people = new People(schedule, squad);
    SortedMap<Long, Double> changes = new TreeMap<>();
    double before = 0;
    for (long minute : people.minutes()) {
      double now = people.at(minute);
      changes.put(minute, now - before);
      before = now;
    }
    return changes;
  }

  private SortedSet<Long> minutes() {
    SortedSet<Long> minutes = new TreeSet<>();
    minutes.add(0L);
    for (Squad.Absence absence : squad.absences()) {
      minutes.add(time.beginOf(absence.from()));
      minutes.add(time.endOf(absence.to()));
    }
    for (int week : squad.capacity().keySet()) {
      for (int day = 0; day <= 7; day++) {
        minutes.add(time.beginOf(plan.weekStart(week).plusDays(day)));
      }
    }
    return minutes;
  }

  private double at(long minute) {
    LocalDate day = time.beginAt(minute).toLocalDate();
    int week = plan.weekOf(day);
    var own = squad.capacity().get(week);
    return own == null ? usual(day) : inWeek(own.doubleValue(), week, minute);
  }

  private double usual(LocalDate day) {
    double away =
        squad.absences().stream()
            .filter(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()))
            .mapToDouble(absence -> absence.people().doubleValue())
            .sum();
    return Math.max(0, squad.people().doubleValue() - away);
  }

  private double inWeek(double personDays, int week, long minute) {
    long begin = time.beginOf(plan.weekStart(week));
    long days = (time.beginOf(plan.weekStart(week + 1)) - begin) / time.minutesPerDay();
    long day = (minute - begin) / time.minutesPerDay();
    double people = squad.people().doubleValue();
    double unit = people > 0 && people < 1 ? people : 1;
    double units = personDays / unit;
    double each = Math.floor(units / days + SPECK);
    return unit * (each + Math.clamp(units - each * days - day, 0, 1));
  }
}
