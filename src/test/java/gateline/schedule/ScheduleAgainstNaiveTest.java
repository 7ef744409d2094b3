package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.testing.NaiveSchedule;
import gateline.testing.PlanGenerator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The schedule equals that of a second, naive implementation on plans that use every rule.
class ScheduleAgainstNaiveTest {
  private static final int PLANS = 300;

  @Test
  void everyDateSlackAndStateEqualsTheNaiveOne() {
    for (int seed = 0; seed < PLANS; seed++) {
      Plan plan = PlanGenerator.plan(seed);
      Schedule schedule = Schedule.of(plan);
      NaiveSchedule naive = new NaiveSchedule(plan);
      assertEquals(naive.loops(), loops(schedule), () -> "loops of\n" + described(plan));
      for (int task = 0; task < plan.tasks().size(); task++) {
        String what = plan.tasks().get(task).id();
        checkTask(schedule, naive, task, () -> what + " of\n" + described(plan));
      }
      for (int gate = 0; gate < plan.gates().size(); gate++) {
        String what = plan.gates().get(gate).id();
        checkGate(schedule, naive, gate, () -> what + " of\n" + described(plan));
      }
    }
  }

  private static long loops(Schedule schedule) {
    return schedule.problems().stream().filter(problem -> problem.rule().equals("loop")).count();
  }

  private static void checkTask(
      Schedule schedule, NaiveSchedule naive, int task, Supplier<String> what) {
    NaiveSchedule.Row row =
        new NaiveSchedule.Row(
            schedule.startAt(task),
            schedule.finishAt(task),
            schedule.totalSlack(task),
            schedule.freeSlack(task),
            schedule.isCritical(task),
            schedule.isPaused(task),
            schedule.isOpen(task),
            schedule.spillOver(task));
    assertEquals(naive.task(task), row, what);
    Driver driver = schedule.driver(task);
    assertTrue(naive.isDriven(task, driver), () -> driver + " does not drive " + what.get());
    checkGateSlack(schedule, naive.gateSlacks(task), task, what);
  }

  private static void checkGateSlack(
      Schedule schedule, Map<Integer, Long> expected, int task, Supplier<String> what) {
    long least = expected.values().stream().mapToLong(s -> s).min().orElse(Long.MAX_VALUE);
    assertEquals(least, schedule.gateSlack(task), what);
    boolean critical = least <= 0 && !schedule.plan().tasks().get(task).isFinished();
    int named = schedule.criticalForGate(task);
    assertEquals(critical, named >= 0, what);
    assertTrue(!critical || expected.getOrDefault(named, Long.MAX_VALUE) == least, what);
  }

  private static void checkGate(
      Schedule schedule, NaiveSchedule naive, int gate, Supplier<String> what) {
    GateDates dates = schedule.gate(gate);
    NaiveSchedule.GateRow row =
        new NaiveSchedule.GateRow(
            schedule.time().endAt(dates.at()),
            schedule.time().endAt(dates.forecast()),
            dates.isOpen());
    assertEquals(naive.gate(gate), row, what);
  }

  /// The plan with one line for each item, so that a difference can be worked out by hand.
  private static String described(Plan plan) {
    String tasks = plan.tasks().stream().map(Task::toString).collect(Collectors.joining("\n"));
    String gates = plan.gates().stream().map(Gate::toString).collect(Collectors.joining("\n"));
    return "%s, start %s, %d weeks%n%s%n%s%n%s%n%s"
        .formatted(
            plan.name(), plan.start(), plan.weeks(), plan.settings(), plan.squads(), gates, tasks);
  }
}
