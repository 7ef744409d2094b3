package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.AmendDecision;
import gateline.edit.Decide;
import gateline.edit.field.GateDecisionFields;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PauseTest {
  private static final Plan PLAN =
      PlanSketch.plan(
          """
          plan 4
          squad core people 1
          gate review week 1
          gate alpha week 3
          gate release week 4
          task early 2 core week 1
          task begun 2 core week 2 started 01-12
          task build 4 core week 2
          task ship 3 core week 4 after build
          """);

  @Test
  void aHoldPausesWhatHasNotBegunInLaterWeeksAndLeavesForecastsOpen() {
    Pause hold = Pause.ofHold(Schedule.of(PLAN), PLAN.gates().getFirst());
    assertEquals(List.of(2, 3), hold.tasks());
    assertEquals("2 tasks of weeks 2 to 4", hold.count());
    assertEquals(List.of(1, 2), hold.gates());
    assertTrue(hold.finish());
  }

  @Test
  void aHoldAfterTheLastWorkPausesNothing() {
    assertTrue(Pause.ofHold(Schedule.of(PLAN), PLAN.gates().getLast()).isEmpty());
  }

  @Test
  void whatAnEarlierHoldPausesALaterOnePausesNoMore() {
    Plan held = held(null);
    Schedule schedule = Schedule.of(held);
    assertTrue(Pause.ofHold(schedule, held.gates().get(1)).isEmpty());
    assertEquals(List.of(2, 3), Pause.by(schedule, 0).tasks());
    assertTrue(Pause.by(schedule, 1).isEmpty());
  }

  @Test
  void anApprovalLetsThemGoOnAndSaysWhatMoves() {
    Plan held = held(null);
    Plan approved =
        AmendDecision.of(held.gates().getFirst(), hold(LocalDate.of(2026, 1, 21))).applyTo(held);
    String words = DecisionWords.effect(Schedule.of(held), Schedule.of(approved));
    assertTrue(words.startsWith("Lets 2 tasks of weeks 2 to 4 go on."), words);
    assertTrue(words.contains("Alpha"), words);
    assertFalse(Schedule.of(approved).isFinishOpen());
  }

  @Test
  void aGoOfAnOpenGateMovesNothing() {
    Plan gone = Decide.of(PLAN.gates().getFirst(), GateDecisionFields.of(Outcome.GO)).applyTo(PLAN);
    assertEquals(
        "Pauses nothing and moves no date.",
        DecisionWords.effect(Schedule.of(PLAN), Schedule.of(gone)));
  }

  @Test
  void whatAHoldOfTheSampleWouldPauseIsWhatItDoes() {
    Plan plan = Samples.WEEK_4.plan();
    Schedule schedule = Schedule.of(plan);
    Gate next = schedule.index().gate("g4");
    Pause would = Pause.ofHold(schedule, next);
    Schedule held = Schedule.of(Decide.of(next, GateDecisionFields.of(Outcome.HOLD)).applyTo(plan));
    assertEquals(would.tasks(), Pause.by(held, held.index().gatePosition("g4")).tasks());
    assertEquals("46 tasks of weeks 5 to 12", would.count());
    assertEquals(
        "Plugin SDK Alpha, Plugin SDK Beta RC, 2 more gates and the finish, Fri 27 Mar at the"
            + " least",
        would.open());
  }

  private static Plan held(LocalDate approved) {
    return Decide.of(PLAN.gates().getFirst(), hold(approved)).applyTo(PLAN);
  }

  private static GateDecision hold(LocalDate approved) {
    return new GateDecision(Outcome.HOLD, null, "", "", List.of(), approved, false, Extras.NONE);
  }
}
