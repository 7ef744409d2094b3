package gateline.review.standup;

import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What the plan knows of one squad in one week: its tasks that were finished in it, are under way
/// in it, or were to be done by it, the finished ones first. Who did what in it is not known.
public record SquadWeek(Schedule schedule, int week, String squad, List<SquadTask> tasks) {
  public SquadWeek {
    tasks = List.copyOf(tasks);
  }

  /// How far a task has come, by its facts.
  public enum State {
    FINISHED,
    UNDER_WAY,
    WAITING
  }

  public static SquadWeek of(Schedule schedule, int week, String squad) {
    List<SquadTask> tasks =
        IntStream.range(0, schedule.plan().tasks().size())
            .filter(task -> isOf(squad, schedule.plan().tasks().get(task)))
            .filter(task -> belongs(schedule, week, task))
            .mapToObj(task -> SquadTask.of(schedule, week, task))
            .sorted(Comparator.comparing(SquadTask::state))
            .toList();
    return new SquadWeek(schedule, week, squad, tasks);
  }

  private static boolean isOf(String squad, Task task) {
    return task.squads().stream().anyMatch(assignment -> assignment.squad().equals(squad));
  }

  /// Whether it is not done when the week begins, as far as the schedule tells, and is planned for
  /// it, overdue, or worked on in it.
  private static boolean belongs(Schedule schedule, int week, int position) {
    Plan plan = schedule.plan();
    Integer planned = plan.tasks().get(position).week();
    boolean isDone = schedule.finishAt(position).toLocalDate().isBefore(plan.weekStart(week));
    boolean hasBegun = !schedule.startAt(position).toLocalDate().isAfter(plan.weekEnd(week));
    return !isDone && (hasBegun || (planned != null && planned <= week));
  }

  public int count(State state) {
    return (int) tasks.stream().filter(task -> task.state() == state).count();
  }

  /// How many end after the week they were planned for.
  public int late() {
    return (int) tasks.stream().filter(SquadTask::isLate).count();
  }

  /// `6 tasks: 2 finished, 1 under way, 3 waiting; 3 late`, or `no tasks`.
  public String summary() {
    if (tasks.isEmpty()) {
      return "no tasks";
    }
    String count = tasks.size() == 1 ? "1 task" : tasks.size() + " tasks";
    String states =
        String.join(
            ", ",
            List.of(State.values()).stream()
                .filter(state -> count(state) > 0)
                .map(state ->
                    count(state) + " " + state.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList());
    return count + ": " + states + (late() == 0 ? "" : "; " + late() + " late");
  }
}
