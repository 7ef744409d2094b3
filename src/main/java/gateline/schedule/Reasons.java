package gateline.schedule;

import gateline.plan.Plan;
import gateline.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Why a task starts when it does: the days that ask something of it, and the one demand that set
/// its start. Worked out for one task when somebody asks, not for all.
final class Reasons {
  /// A demand and the working minute before which it lets no task start.
  private record Reason(long at, Driver driver) {}

  private Reasons() {}

  /// What set the start: of several, a link before a day, and a day of the task's own before those
  /// of the plan.
  static Driver driver(Schedule schedule, int task) {
    List<Reason> reasons = new ArrayList<>();
    if (!schedule.isFixed(task)) {
      for (int link : schedule.network().into(task)) {
        Driver driver =
            new Driver.ByLink(schedule.network().from(link), schedule.network().link(link));
        reasons.add(new Reason(schedule.asked(link), driver));
      }
    }
    reasons.addAll(days(schedule, task));
    Reason latest = reasons.getFirst();
    for (Reason reason : reasons) {
      latest = reason.at > latest.at ? reason : latest;
    }
    return latest.driver;
  }

  /// Whether a day asks the task to begin at the very minute it does.
  static boolean startsWithADay(Schedule schedule, int task) {
    long start = schedule.start(task);
    return start == 0 || days(schedule, task).stream().anyMatch(reason -> reason.at == start);
  }

  /// The days that ask something of a task; at least one.
  private static List<Reason> days(Schedule schedule, int position) {
    Plan plan = schedule.plan();
    Task task = plan.tasks().get(position);
    LocalDate notBefore = task.timing().notBefore();
    List<Reason> days = new ArrayList<>();
    if (task.isStarted()) {
      days.add(fact(schedule, task));
    } else if (task.isPinned() && notBefore != null) {
      days.add(new Reason(schedule.time().beginOf(notBefore), new Driver.ByPin(notBefore)));
    } else {
      addWishes(days, schedule, task);
    }
    return days;
  }

  private static Reason fact(Schedule schedule, Task task) {
    LocalDate started = Demands.started(task);
    if (started != null) {
      return new Reason(schedule.time().beginOf(started), new Driver.ByFact(started));
    }
    LocalDate finished = java.util.Objects.requireNonNull(task.facts().finished());
    return new Reason(-1, new Driver.ByFact(finished));
  }

  private static void addWishes(List<Reason> days, Schedule schedule, Task task) {
    Plan plan = schedule.plan();
    Integer week = task.week();
    LocalDate notBefore = task.timing().notBefore();
    LocalDate status = plan.statusDate();
    if (week != null) {
      long monday = schedule.time().beginOf(plan.weekStart(week));
      days.add(new Reason(monday, new Driver.ByWeek(week)));
    }
    if (notBefore != null) {
      days.add(new Reason(schedule.time().beginOf(notBefore), new Driver.ByNotBefore(notBefore)));
    }
    if (status != null) {
      days.add(new Reason(schedule.time().beginOf(status), new Driver.ByStatusDate(status)));
    }
    if (week != null) {
      for (Holds.Remedied hold : schedule.holds().remedied()) {
        if (hold.week() < week) {
          days.add(new Reason(hold.at(), new Driver.ByHold(hold.gate(), hold.approved())));
        }
      }
    }
    days.add(new Reason(0, new Driver.PlanStart()));
  }
}
