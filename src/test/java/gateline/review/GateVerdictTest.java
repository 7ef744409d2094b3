package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import org.junit.jupiter.api.Test;

class GateVerdictTest {
  @Test
  void theNextGateOfTheSampleWillNotHoldAndSaysWhy() {
    Schedule schedule = Schedule.of(Samples.WEEK_4.plan());
    assertEquals(
        "Will not hold: \"Add 350 more parity tests (700 cumulative)\" ends last; automated tests"
            + " reach 1,616 in week 6; 3 exit criteria not met.",
        GateVerdict.words(schedule, GateStatus.of(schedule).get(1)));
  }

  @Test
  void aDecidedGateHasNoVerdict() {
    check("gate review week 1 go 01-09\n", "");
  }

  @Test
  void aGateInTimeShouldHoldUntilAllIsThere() {
    check("gate review week 1\ntask build 2 week 1\n", "Should hold: nothing stands against it.");
    check(
        """
        gate review week 1
        task build 2 week 1 started 01-05 finished 01-06 progress 100
        """,
        "Holds: all it asks for is there.");
  }

  @Test
  void aMetricThatFallsShortMayNotHoldIt() {
    check(
        """
        metric tests targets 2:300 actuals 1:100,2:120
        gate review week 2
        """,
        "May not hold: tests reach 300 in week 11.");
  }

  @Test
  void aMissedGateSaysSo() {
    check(
        "gate review week 1\ntask build 9 week 1\n",
        "plan 4 status 01-15\n",
        "Missed, nothing was decided: \"Build\" ends last.");
  }

  private static void check(String lines, String expected) {
    check(lines, "plan 4 status 01-08\n", expected);
  }

  private static void check(String lines, String head, String expected) {
    Schedule schedule = Schedule.of(PlanSketch.plan(head + lines));
    assertEquals(expected, GateVerdict.words(schedule, GateStatus.of(schedule).getFirst()));
  }
}
