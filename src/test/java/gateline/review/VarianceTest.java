package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.edit.TakeBaseline;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VarianceTest {
  private static final Plan THEN =
      PlanSketch.plan(
          """
          task build 3
          task trial 2 after build
          gate alpha week 2
          """);

  private static final Plan TAKEN = taken(THEN, "Week 1 review");

  private static Plan taken(Plan plan, String name) {
    return new TakeBaseline(name, LocalDate.of(2026, 1, 9)).applyTo(plan);
  }

  /// The plan with another estimate of its first task.
  private static Plan with(Plan plan, String estimate) {
    var tasks = new ArrayList<>(plan.tasks());
    tasks.set(0, tasks.getFirst().withEstimate(new BigDecimal(estimate)));
    return plan.withTasks(tasks);
  }

  private static Variance variance(Plan plan) {
    return Variance.of(Schedule.of(plan), plan.baselines().getLast());
  }

  @Test
  void aTaskThatGrewIsLaterByWhatItGrewAndSoIsWhatFollows() {
    Variance longer = variance(with(TAKEN, "5.5"));
    assertEquals(0, longer.startDays(0).orElseThrow());
    assertEquals(2.5, longer.finishDays(0).orElseThrow());
    assertEquals(2.5, longer.estimateDays(0).orElseThrow());
    assertEquals(2.5, longer.startDays(1).orElseThrow());
    assertEquals(0, longer.estimateDays(1).orElseThrow());
    assertEquals(2.5, longer.planDays().orElseThrow());
    Variance shorter = variance(with(TAKEN, "2"));
    assertEquals(-1, shorter.finishDays(1).orElseThrow());
    assertEquals("1 day earlier than in Week 1 review", shorter.words(-1));
    assertEquals("as in Week 1 review", shorter.words(0.04));
  }

  @Test
  void aTaskThatTheBaselineDoesNotKnowHasNone() {
    List<Plan> added = List.of(PlanSketch.plan("task build 3\ntask other 1"));
    Plan plan = added.getFirst().withBaselines(TAKEN.baselines());
    assertTrue(variance(plan).finishDays(1).isEmpty());
    assertTrue(variance(plan).estimateDays(1).isEmpty());
  }

  @Test
  void theBoardHoldsThePlanAgainstItsLatestBaselineUntilAnotherIsChosen() {
    BoardModel model = BoardModel.of(Schedule.of(taken(with(TAKEN, "4"), "Week 2 review")), null);
    assertEquals("Week 2 review", model.baselineName());
    BoardModel chosen = model.heldAgainst("Week 1 review");
    assertEquals("Week 1 review", chosen.baselineName());
    assertEquals("Week 1 review", chosen.heldAgainst("gone").baselineName());
    Plan later = taken(model.plan(), "Week 3 review");
    BoardModel next = BoardModel.of(Schedule.of(later), null);
    assertEquals("Week 3 review", next.heldLike(model).baselineName(), "the latest stays latest");
    assertEquals("Week 1 review", next.heldLike(chosen).baselineName());
  }
}
