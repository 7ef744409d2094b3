package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MovesTest {
  private static final String PLAN =
      """
      plan 3
      squad core people 1
      gate review week 1
      gate release week 3
      task design %d core week 1
      task build 3 core after design
      task paint 1 core week 1 after design
      task docs 2 core after build
      """;

  @Test
  void whatMakesTheNextGateLaterComesFirst() {
    String requiring = PLAN.replace("gate review week 1", "gate review week 1 requires build");
    assertEquals(
        "build +2 gate +2, design +2 gate +2, docs +2 gate +0, paint +2 gate +0",
        words(Moves.between(schedule(requiring, 2), schedule(requiring, 4))));
  }

  @Test
  void aMoveWithinWhatTheGateAllowsHasNoEffectOnIt() {
    String requiring = PLAN.replace("gate review week 1", "gate review week 1 requires paint");
    Moves moves = Moves.between(schedule(requiring, 2), schedule(requiring, 3));
    assertEquals(0, moves.gateDays(), 1e-9);
    assertTrue(moves.tasks().stream().allMatch(move -> move.effect() == 0));
    assertEquals(4, moves.tasks().size());
  }

  @Test
  void withoutAnOpenGateTheFarthestComeFirst() {
    String none = PLAN.replaceAll("gate .*\n", "");
    Moves moves = Moves.between(schedule(none, 2), schedule(none, 4));
    assertEquals(-1, moves.gate());
    assertEquals(4, moves.tasks().size());
  }

  @Test
  void nothingMovedWhenNothingChanged() {
    assertTrue(Moves.between(schedule(PLAN, 2), schedule(PLAN, 2)).tasks().isEmpty());
  }

  /// The gate is as late as the task that makes it the latest.
  @Test
  void theLargestEffectOnTheSampleIsTheGatesOwn() {
    Plan plan = Samples.WEEK_4.plan();
    Schedule before = Schedule.of(plan);
    for (int task = 0; task < plan.tasks().size(); task++) {
      Moves moves = Moves.between(before, before.after(longer(plan, task, 6)));
      double most = moves.tasks().stream().mapToDouble(Moves.Move::effect).max().orElse(0);
      assertEquals(Math.max(0, moves.gateDays()), most, 1e-6, plan.tasks().get(task).id());
    }
  }

  private static Plan longer(Plan plan, int task, int days) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    Task old = tasks.get(task);
    tasks.set(task, old.withEstimate(old.estimate().add(BigDecimal.valueOf(days))));
    return plan.withTasks(tasks);
  }

  private static Schedule schedule(String plan, int days) {
    return Schedule.of(PlanSketch.plan(plan.formatted(days)));
  }

  private static String words(Moves moves) {
    return moves.tasks().stream()
        .map(move ->
            "%s +%.0f gate +%.0f"
                .formatted(
                    moves.schedule().plan().tasks().get(move.task()).id(),
                    move.days(),
                    move.effect()))
        .sorted((a, b) ->
            a.substring(a.indexOf("gate")).equals(b.substring(b.indexOf("gate")))
                ? a.compareTo(b)
                : 0)
        .collect(Collectors.joining(", "));
  }
}
