package gateline.review;

import gateline.edit.Decide;
import gateline.edit.field.GateDecisionFields;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// What one schedule pauses that another does not: tasks by their position, and the forecasts that
/// rest on them with no end in sight, of gates by their position and of the plan's finish. Found by
/// scheduling, not by guessing.
public record Pause(Schedule schedule, List<Integer> tasks, List<Integer> gates, boolean finish) {
  private static final int MOST_GATES = 2;

  public Pause {
    tasks = List.copyOf(tasks);
    gates = List.copyOf(gates);
  }

  /// What comes to be paused from one schedule of a plan to the next.
  public static Pause between(Schedule before, Schedule after) {
    return new Pause(
        after,
        pausedTasks(after).filter(task -> !isPaused(before, after, task)).boxed().toList(),
        openGates(after).filter(gate -> !isOpen(before, after, gate)).boxed().toList(),
        after.isFinishOpen() && !before.isFinishOpen());
  }

  /// What a hold of a gate would pause, by trying it.
  public static Pause ofHold(Schedule schedule, Gate gate) {
    GateDecision hold = GateDecisionFields.of(GateDecision.Outcome.HOLD);
    return between(schedule, schedule.after(Decide.of(gate, hold).applyTo(schedule.plan())));
  }

  /// What a gate pauses as it stands.
  public static Pause by(Schedule schedule, int gate) {
    List<Integer> tasks =
        pausedTasks(schedule).filter(task -> schedule.pausedBy(task) == gate).boxed().toList();
    return tasks.isEmpty()
        ? new Pause(schedule, tasks, List.of(), false)
        : new Pause(schedule, tasks, openGates(schedule).boxed().toList(), schedule.isFinishOpen());
  }

  private static IntStream pausedTasks(Schedule schedule) {
    return IntStream.range(0, schedule.plan().tasks().size()).filter(schedule::isPaused);
  }

  private static boolean isPaused(Schedule before, Schedule after, int task) {
    int was = before.index().taskPosition(after.plan().tasks().get(task).id());
    return was >= 0 && before.isPaused(was);
  }

  /// The undecided gates whose forecasts are open, in time order.
  private static IntStream openGates(Schedule schedule) {
    List<Gate> gates = schedule.plan().gates();
    return IntStream.range(0, gates.size())
        .filter(gate -> schedule.gate(gate).isOpen() && gates.get(gate).decision() == null)
        .boxed()
        .sorted(Comparator.comparingInt(gate -> gates.get(gate).week()))
        .mapToInt(gate -> gate);
  }

  private static boolean isOpen(Schedule before, Schedule after, int gate) {
    int was = before.index().gatePosition(after.plan().gates().get(gate).id());
    return was >= 0 && before.gate(was).isOpen();
  }

  public boolean isEmpty() {
    return tasks.isEmpty();
  }

  /// `46 tasks of weeks 5 to 12`.
  public String count() {
    String count = tasks.size() == 1 ? "1 task" : tasks.size() + " tasks";
    IntSummaryStatistics weeks =
        tasks.stream()
            .map(task -> plan().tasks().get(task))
            .map(Task::week)
            .filter(Objects::nonNull)
            .mapToInt(week -> week)
            .summaryStatistics();
    return weeks.getMin() == weeks.getMax()
        ? count + " of week " + weeks.getMin()
        : count + " of weeks " + weeks.getMin() + " to " + weeks.getMax();
  }

  /// What is left open by it: `Plugin SDK Alpha, Plugin SDK Beta RC, 2 more gates and the finish`;
  /// empty when nothing is.
  public String open() {
    List<String> names = new ArrayList<>();
    for (int gate : gates.subList(0, Math.min(MOST_GATES, gates.size()))) {
      names.add(plan().gates().get(gate).name());
    }
    int more = gates.size() - names.size();
    if (more > 0) {
      names.add(more + (more == 1 ? " more gate" : " more gates"));
    }
    if (finish) {
      names.add(
          "the finish, " + DateWords.day(schedule.finishAt().toLocalDate()) + " at the least");
    }
    return Names.joined(names);
  }

  private Plan plan() {
    return schedule.plan();
  }
}
