package gateline.review.relief;

import gateline.capacity.Loads;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.WorkTime;
import java.time.LocalDate;
import java.util.List;

/// The overloaded squad-week that is to be relieved, and what there is in it.
record Spot(Loads loads, Loads.Overload overload) {
  /// The tasks with the largest shares are enough to choose from.
  private static final int MOST_TASKS = 12;

  Schedule schedule() {
    return loads.schedule();
  }

  Plan plan() {
    return schedule().plan();
  }

  WorkTime time() {
    return schedule().time();
  }

  int week() {
    return overload.week();
  }

  double excess() {
    return overload.excess();
  }

  Squad squad() {
    return squad(overload.squad());
  }

  Squad squad(int position) {
    return plan().squads().get(position);
  }

  /// Whether another overload is of the same squad and week.
  boolean isAt(Loads.Overload other) {
    return other.squad() == overload.squad() && other.week() == week();
  }

  /// The week's first working minute.
  long begin() {
    return time().beginOf(plan().weekStart(week()));
  }

  /// The first working minute after the week.
  long end() {
    return time().beginOf(plan().weekStart(week() + 1));
  }

  /// Whether the week was over at the status date, so that its work can't be moved any more.
  boolean isOver() {
    LocalDate status = plan().statusDate();
    return status != null && plan().weekEnd(week()).isBefore(status);
  }

  /// The shares of tasks that are not over, the largest first.
  List<Loads.Share> shares() {
    return loads.shares(overload.squad(), week()).stream()
        .filter(share -> !task(share).isFinished())
        .limit(MOST_TASKS)
        .toList();
  }

  Task task(Loads.Share share) {
    return plan().tasks().get(share.task());
  }

  /// What a squad has left in this week, in person-days; below 0 when it is overloaded itself.
  double room(int squad) {
    return loads.capacity(squad, week()) - loads.load(squad, week());
  }
}
