package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Baseline;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskWordsTest {
  private static Schedule schedule(String lines) {
    return Schedule.of(PlanSketch.plan("squad core\nsquad quality\nsquad dev-ops\n" + lines));
  }

  /// The sentence for the last task.
  private static void check(String lines, String expected) {
    Schedule schedule = schedule(lines);
    assertEquals(expected, TaskWords.sentence(schedule, schedule.plan().tasks().size() - 1));
  }

  private static void checkLines(String lines, String... expected) {
    Schedule schedule = schedule(lines);
    assertEquals(List.of(expected), TaskWords.lines(schedule, schedule.plan().tasks().size() - 1));
  }

  private static Plan withBaseline(Plan plan, String task, String finish) {
    Baseline.Dates dates = new Baseline.Dates(null, LocalDateTime.parse(finish), null, Extras.NONE);
    Map<String, Baseline.Dates> schedule = Map.of(task, dates);
    Baseline baseline =
        new Baseline(
            "Week 3 review", null, null, new LinkedHashMap<>(schedule), false, Extras.NONE);
    return plan.withBaselines(List.of(baseline));
  }

  @Test
  void aTaskIsToldInOneSentence() {
    Plan plan =
        PlanSketch.plan(
            """
            squad quality
            gate parity-sign-off week 5
            task golden-trace-capture 4 notBefore 01-29 week 4 quality
            """);
    assertEquals(
        "Golden trace capture, Quality, 4 days, Thu 29 Jan to Tue 3 Feb, critical, 2 days late"
            + " against Week 3 review, feeds gate Parity sign off",
        TaskWords.sentence(
            Schedule.of(withBaseline(plan, "golden-trace-capture", "2026-01-30T17:00")), 0));
  }

  @Test
  void earlierThanTheBaselineIsEarlyAndTheSameIsNotMentioned() {
    Plan plan = PlanSketch.plan("task build 4");
    assertEquals(
        "Build, 4 days, Mon 5 Jan to Thu 8 Jan, critical, 1 day early against Week 3 review",
        TaskWords.sentence(Schedule.of(withBaseline(plan, "build", "2026-01-09T17:00")), 0));
    assertEquals(
        "Build, 4 days, Mon 5 Jan to Thu 8 Jan, critical",
        TaskWords.sentence(Schedule.of(withBaseline(plan, "build", "2026-01-08T17:00")), 0));
  }

  @Test
  void aMilestoneHasOneDay() {
    check(
        """
        task build 4 core
        task ship 0 after build
        """,
        "Ship, milestone, Thu 8 Jan, critical");
  }

  @Test
  void severalSquadsAndProgressAreNamed() {
    check(
        "task build 6 started 01-05 progress 50 core,quality,dev-ops",
        "Build, Core, Quality and Dev ops, 2 days, Mon 5 Jan to Tue 6 Jan, 50% done, critical");
  }

  @Test
  void aFinishedTaskIsFinishedAndNoLongerCritical() {
    check(
        "task build 2 started 01-05 finished 01-06 progress 100 core",
        "Build, Core, 2 days, Mon 5 Jan to Tue 6 Jan, finished");
  }

  @Test
  void criticalForAGateAloneIsSaid() {
    check(
        """
        gate review week 1
        task later 2 week 4
        task build 5 week 1 core
        """,
        "Build, Core, 5 days, Mon 5 Jan to Fri 9 Jan, critical for gate Review, feeds gate Review");
  }

  @Test
  void aPausedTaskNamesItsGate() {
    check(
        """
        gate review week 1 kill 01-09
        task build 5 week 2 core
        """,
        "Build, Core, 5 days, Mon 12 Jan to Fri 16 Jan, paused by gate \"Review\" (kill),"
            + " critical");
  }

  @Test
  void theTooltipSaysDatesSlackAndDriver() {
    checkLines(
        """
        task long 9
        task build 2 core
        """,
        "Core, 2 days, Mon 5 Jan to Tue 6 Jan",
        "Can slip 7 days",
        "Starts Mon 5 Jan, when the plan starts.");
  }

  @Test
  void theTooltipSaysWhatAGateLeaves() {
    checkLines(
        """
        gate review week 1
        task later 2 week 4
        task build 3 week 1
        """,
        "3 days, Mon 5 Jan to Wed 7 Jan",
        "Can slip 2 days before a gate is late",
        "Starts Mon 5 Jan, the first working day of its week 1.",
        "Feeds gate Review");
  }

  @Test
  void theTooltipSaysSpillOverAndLateness() {
    checkLines(
        """
        gate review week 1
        task later 2 week 4
        task build 6 week 1
        """,
        "6 days, Mon 5 Jan to Mon 12 Jan",
        "1 day too late for gate Review",
        "Starts Mon 5 Jan, the first working day of its week 1.",
        "Ends 1 day after its week 1",
        "Feeds gate Review");
  }

  @Test
  void aMissedDeadlineIsSaidInDays() {
    checkLines(
        "task build 4 deadline 01-06",
        "4 days, Mon 5 Jan to Thu 8 Jan",
        "Critical, 2 days too late for a deadline",
        "Starts Mon 5 Jan, when the plan starts.");
  }
}
