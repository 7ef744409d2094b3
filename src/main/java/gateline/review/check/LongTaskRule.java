package gateline.review.check;

import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Sprint;
import gateline.plan.Task;
import gateline.review.Names;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.Optional;
import java.util.stream.Stream;

/// `long-task`: a task takes longer than the whole sprint its week is in.
final class LongTaskRule implements Rule {
  @Override
  public String id() {
    return "long-task";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.positions().boxed().flatMap(task -> finding(checked, task).stream());
  }

  private static Optional<Problem> finding(CheckedPlan checked, int position) {
    Schedule schedule = checked.schedule();
    Task task = checked.tasks().get(position);
    Integer week = task.week();
    if (week == null || task.isFinished()) {
      return Optional.empty();
    }
    long length = schedule.finish(position) - schedule.start(position);
    return checked.plan().sprints().stream()
        .filter(sprint -> sprint.from() <= week && week <= sprint.to())
        .findFirst()
        .filter(sprint -> length > length(schedule, sprint))
        .map(sprint -> finding(schedule, task, length, sprint));
  }

  private static long length(Schedule schedule, Sprint sprint) {
    return schedule.time().endOf(schedule.plan().weekEnd(sprint.to()))
        - schedule.time().beginOf(schedule.plan().weekStart(sprint.from()));
  }

  private static Problem finding(Schedule schedule, Task task, long length, Sprint sprint) {
    return Problem.warning(
        "long-task",
        new Place.OnItem(task.id(), "estimate"),
        Names.full(task)
            + ": takes "
            + DateWords.days(schedule.time().days(length))
            + ", "
            + sprint.name()
            + " has "
            + DateWords.days(schedule.time().days(length(schedule, sprint)))
            + "; split it");
  }
}
