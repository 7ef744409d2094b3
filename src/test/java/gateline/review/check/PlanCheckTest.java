package gateline.review.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.capacity.Loads;
import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Silence;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What findings say, in which order they come, and how they are silenced.
class PlanCheckTest {
  private static List<Problem> findings(Plan plan) {
    return PlanCheck.of(Loads.of(Schedule.of(plan)), null).problems();
  }

  /// What one rule finds, as `SEVERITY place: text`.
  private static void check(String rule, String lines, String... expected) {
    check(rule, PlanSketch.plan(lines), expected);
  }

  private static void check(String rule, Plan plan, String... expected) {
    assertEquals(
        List.of(expected),
        findings(plan).stream()
            .filter(problem -> problem.rule().equals(rule))
            .map(problem -> problem.severity() + " " + problem.place() + " " + problem.text())
            .toList());
  }

  private static Plan startingOn(String day) {
    Plan plan = PlanSketch.plan("task a 1");
    return Plan.of("p", LocalDate.parse(day), 2).withTasks(plan.tasks());
  }

  private static Plan silenced(Plan plan, String rule, String on) {
    return new Plan(
        plan.name(),
        plan.start(),
        plan.weeks(),
        plan.settings(),
        plan.squads(),
        plan.phases(),
        plan.sprints(),
        plan.weekly(),
        plan.metrics(),
        plan.gates(),
        plan.tasks(),
        plan.risks(),
        plan.chains(),
        plan.meetings(),
        List.of(new Silence(rule, on, "agreed", Extras.NONE)),
        plan.baselines(),
        Extras.NONE);
  }

  @Test
  void aQuietPlanHasNoFindings() {
    assertEquals(
        List.of(),
        findings(
            PlanSketch.plan(
                """
                squad core
                task build 3 week 1 core
                task test 1 week 2 after build core
                """)));
  }

  @Test
  void unknownIdsAreErrors() {
    String lines = "task build 1 after nobody-knows";
    assertEquals("unknown-id", findings(PlanSketch.plan(lines)).getFirst().rule());
    check("unknown-id", "task a 1\ntask b 1 after a");
  }

  @Test
  void whatSchedulingFoundIsThere() {
    check(
        "loop",
        """
        task a 1 after b
        task b 1 after a
        """,
        "ERROR b.depends task \"B\" (b): loop B → A → B; its link to \"A\" is left out, remove a"
            + " link of the loop");
    check("loop", "task a 1\ntask b 1 after a");
  }

  @Test
  void aTaskThatEndsAfterItsWeekSpillsOver() {
    check(
        "spill-over",
        """
        task first 4 week 1
        task second 3 week 1 after first
        """,
        "WARNING second.week task \"Second\" (second): ends Tue 13 Jan, 2 days after its week 1."
            + " Starts Fri 9 Jan because \"First\" ends Thu 8 Jan.");
    check("spill-over", "task full 5 week 1\ntask free 20");
  }

  @Test
  void aSquadWithTooMuchWorkIsOverloaded() {
    check(
        "overload",
        """
        squad core
        task a 5 week 1 core
        task b 1.5 week 1 core
        """,
        "WARNING core.capacity.1 squad \"Core\" (core): week 1 has 6.5 person-days of work for 5,"
            + " 1.5 too many");
    check(
        "overload",
        """
        squad core
        task a 5 week 1 core
        task b 0.04 week 1 core
        """,
        "WARNING core.capacity.1 squad \"Core\" (core): week 1 has 5 person-days of work for 5,"
            + " less than 0.1 too many");
    check("overload", "squad core\ntask a 5 week 1 core");
  }

  @Test
  void aGateForecastAfterItsWeekIsLate() {
    String late =
        """
        task build 7 week 1
        task other 1 week 1
        """;
    check(
        "gate-late",
        "gate review week 1\n" + late,
        "WARNING review.week gate \"Review\" (review): forecast Tue 13 Jan, 2 days after its week"
            + " 1; last to end is task \"Build\" (build)");
    check("gate-late", "gate review week 2\n" + late);
  }

  @Test
  void aHeldGateCanBeLateAndAPassedOneCannot() {
    String late = "\ntask build 6 week 1";
    check(
        "gate-late",
        "gate review week 1 hold 01-09" + late,
        "WARNING review.week gate \"Review\" (review): forecast Mon 12 Jan, 1 day after its week"
            + " 1; last to end is task \"Build\" (build)");
    check("gate-late", "gate review week 1 go 01-09" + late);
  }

  @Test
  void aSlippingChainAsksForAReplan() {
    check(
        "chain-slipping",
        """
        task alpha 6 week 1
        task beta 1 week 2
        chain watch from alpha to beta
        """,
        "WARNING watch chain \"Watch\" (watch): \"Alpha\" slips 1 day past the planned start of"
            + " \"Beta\", re-plan");
    check("chain-slipping", "task a 5 week 1\ntask b 1 week 2\nchain watch from a to b");
  }

  @Test
  void aTaskWithoutSlackForItsGateIsHinted() {
    check(
        "gate-critical",
        """
        gate review week 1
        task exact 5 week 1
        task late 6 week 1
        task easy 4 week 1
        """,
        "HINT exact task \"Exact\" (exact): no slack left for gate \"Review\" (review)",
        "HINT late task \"Late\" (late): 1 day too late for gate \"Review\" (review)");
  }

  @Test
  void aPlanStartsOnAMonday() {
    check(
        "weekend-start",
        startingOn("2026-01-08"),
        "HINT plan.start the plan starts Thu 8 Jan, and so does each of its weeks; start it on a"
            + " Monday");
    check("weekend-start", startingOn("2026-01-05"));
  }

  @Test
  void theWorstComesFirstThenThePlansOrder() {
    Plan plan =
        PlanSketch.plan(
            """
            squad core
            gate review week 1
            task b 6 week 1 core
            task c 1 week 1 core
            task a 1 after b,a core
            """);
    assertEquals(
        List.of(
            "loop a",
            "overload core",
            "gate-late review",
            "gate-criteria review",
            "gate-owner review",
            "spill-over b",
            "gate-critical b",
            "loose-task c"),
        findings(plan).stream()
            .map(problem -> problem.rule() + " " + problem.place().toString().split("\\.")[0])
            .toList());
  }

  @Test
  void aSilencedFindingIsLeftOut() {
    Plan plan = PlanSketch.plan("task a 6 week 1\ntask b 6 week 1");
    String left =
        "WARNING b.week task \"B\" (b): ends Mon 12 Jan, 1 day after its week 1. Starts Mon 5 Jan,"
            + " the first working day of its week 1.";
    check("spill-over", silenced(plan, "spill-over", "a"), left);
    check("spill-over", silenced(plan, "spill-over", "a.week"), left);
    assertEquals(findings(plan), findings(silenced(plan, "overload", "a")));
    check("weekend-start", silenced(startingOn("2026-01-08"), "weekend-start", "plan"));
  }

  @Test
  void anErrorCannotBeSilenced() {
    Plan plan = silenced(PlanSketch.plan("task a 1 after a"), "loop", "a");
    assertEquals(List.of("loop", "no-squad"), findings(plan).stream().map(Problem::rule).toList());
  }
}
