package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import org.junit.jupiter.api.Test;

class WhyTest {
  /// The sentence for the last task.
  private static void check(String lines, String expected) {
    Schedule schedule = Schedule.of(PlanSketch.plan(lines));
    assertEquals(expected, Why.task(schedule, schedule.plan().tasks().size() - 1));
  }

  private static void checkGate(String lines, String expected) {
    Schedule schedule = Schedule.of(PlanSketch.plan(lines));
    assertEquals(expected, Why.gate(schedule, schedule.plan().gates().size() - 1));
  }

  @Test
  void aTaskWithoutWishesStartsWithThePlan() {
    check("task build 2", "Starts Mon 5 Jan, when the plan starts.");
  }

  @Test
  void aTaskStartsWithItsWeek() {
    check("task build 2 week 2", "Starts Mon 12 Jan, the first working day of its week 2.");
  }

  @Test
  void aDelayIsAddedToTheReason() {
    check(
        "task build 2 week 2 delay 1.5",
        "Starts Tue 13 Jan, the first working day of its week 2, plus 1.5 days of delay.");
  }

  @Test
  void aTaskMayNotStartBeforeADay() {
    check(
        "task build 2 notBefore 01-10",
        "Starts Mon 12 Jan because it may not start before Sat 10 Jan.");
  }

  @Test
  void aTaskThatHasNotBegunWaitsForTheStatusDate() {
    check(
        """
        plan 4 status 01-14
        task build 2 week 1
        """,
        "Starts Wed 14 Jan because it has not begun by the status date, Wed 14 Jan.");
  }

  @Test
  void eachTypeOfLinkHasItsOwnWords() {
    String first = "task gap-matrix 4\n";
    check(
        first + "task b 2 after gap-matrix",
        "Starts Fri 9 Jan because \"Gap matrix\" ends Thu 8 Jan.");
    check(
        first + "task b 2 after gap-matrix:SS+1",
        "Starts Tue 6 Jan because \"Gap matrix\" starts Mon 5 Jan, plus 1 day.");
    check(
        first + "task b 2 after gap-matrix:FF",
        "Starts Wed 7 Jan because it may not end before \"Gap matrix\" does, Thu 8 Jan.");
    check(
        first + "task b 2 after gap-matrix:SF+3.5",
        "Starts Tue 6 Jan because it may not end before \"Gap matrix\" starts, Mon 5 Jan, plus 3.5"
            + " days.");
    check(
        first + "task b 2 after gap-matrix:FS-1",
        "Starts Thu 8 Jan because \"Gap matrix\" ends Thu 8 Jan, less 1 day.");
  }

  @Test
  void aHoldNamesItsGateAndDay() {
    check(
        """
        gate stability week 1 hold 01-09 fix 01-14
        task build 2 week 2
        """,
        "Starts Wed 14 Jan because gate \"Stability\" was held, and work may go on from Wed 14"
            + " Jan.");
  }

  @Test
  void aPinnedTaskIsPinned() {
    check(
        """
        task first 9
        task build 2 notBefore 01-07 pinned after first
        """,
        "Starts Wed 7 Jan because it is pinned to Wed 7 Jan.");
  }

  @Test
  void factsNeedNoReason() {
    check("task build 2 started 01-07", "Started Wed 7 Jan.");
    check("task build 2 started 01-07 finished 01-09", "Started Wed 7 Jan and finished Fri 9 Jan.");
    check(
        "task build 2 finished 01-09",
        "Finished Fri 9 Jan, and so is taken to have started Thu 8 Jan.");
    check(
        "task build 2 started 01-12 finished 01-09",
        "Finished Fri 9 Jan, and so is taken to have started Thu 8 Jan.");
  }

  @Test
  void aPausedTaskNamesWhatPausesItAndWhereItWouldStart() {
    check(
        """
        gate stability week 1 hold 01-09
        task build 2 week 2
        """,
        "Paused by gate \"Stability\" (hold); without that it would start Mon 12 Jan, the first"
            + " working day of its week 2.");
    check(
        """
        plan 4 status 01-12 pause
        gate stability week 1
        task build 2 week 3
        """,
        "Paused by gate \"Stability\" (missed); without that it would start Mon 19 Jan, the first"
            + " working day of its week 3.");
  }

  @Test
  void aGateInTimeStandsAtTheEndOfItsWeek() {
    checkGate(
        """
        gate review week 2
        task build 2 week 2
        """,
        "Stands Fri 16 Jan, the last working day of its week 2.");
  }

  @Test
  void aLateGateNamesTheTaskThatEndsLast() {
    checkGate(
        """
        gate review week 1
        task build 6 week 1
        task other 2 week 1
        """,
        "Forecast Mon 12 Jan because \"Build\" ends then.");
  }

  @Test
  void aGateThatRestsOnPausedWorkIsOpen() {
    checkGate(
        """
        gate first week 1 hold 01-09 requires -
        gate second week 2
        task build 6 week 2
        """,
        "Its date is open: work it requires is paused; without that \"Build\" would end last, Mon"
            + " 19 Jan.");
  }
}
