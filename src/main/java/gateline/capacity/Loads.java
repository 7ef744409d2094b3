package gateline.capacity;

import gateline.schedule.Schedule;
import java.util.List;

/// Load, planned load and capacity per squad and week, in person-days. Squads and tasks are named
/// by their position in the plan; weeks count from 1 and run on to the plan's finish.
public final class Loads {
  private final Schedule schedule;

  private Loads(Schedule schedule) {
    this.schedule = schedule;
  }

  public static Loads of(Schedule schedule) {
    return new Loads(schedule);
  }

  public Schedule schedule() {
    return schedule;
  }

  /// One task's part in a squad's week, in person-days.
  public record Share(int task, double personDays) {}

  /// A squad-week with more load than capacity; `excess` is above 0.
  public record Overload(int squad, int week, double load, double capacity, double excess) {}

  /// The last week with anything to show: the plan's last, or that of its finish.
  public int weeks() {
    throw new UnsupportedOperationException();
  }

  /// What the schedule puts on the squad in that week.
  public double load(int squad, int week) {
    throw new UnsupportedOperationException();
  }

  /// What the plan's own weeks put on the squad.
  public double planned(int squad, int week) {
    throw new UnsupportedOperationException();
  }

  /// People times working days, less absences, or what the squad's own figure for the week says.
  public double capacity(int squad, int week) {
    throw new UnsupportedOperationException();
  }

  /// The tasks behind a cell, the largest part first.
  public List<Share> shares(int squad, int week) {
    throw new UnsupportedOperationException();
  }

  /// All overloaded squad-weeks, by week, then squad.
  public List<Overload> overloads() {
    throw new UnsupportedOperationException();
  }
}
