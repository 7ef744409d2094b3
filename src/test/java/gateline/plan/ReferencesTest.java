package gateline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Plan.Meetings;
import gateline.plan.Standup.Note;
import gateline.plan.Task.Assignment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Ids that name nothing.
class ReferencesTest {
  private static final Plan PLAN =
      Plan.of("Small", LocalDate.of(2026, 1, 5), 12)
          .withSquads(List.of(Squad.of("core", "Core", BigDecimal.ONE)))
          .withTasks(List.of(task("a", List.of(), List.of())))
          .withGates(List.of(Gate.of("g", "Gate", 1)));

  @Test
  void aPlanThatNamesOnlyWhatItHasIsFine() {
    check(
        PLAN.withTasks(
            List.of(
                task("a", List.of(Assignment.of("core")), List.of()),
                task("b", List.of(), List.of(Link.to("a"))))),
        "");
  }

  @Test
  void squadsOfTasksMustExist() {
    check(
        PLAN.withTasks(
            List.of(task("a", List.of(Assignment.of("core"), Assignment.of("cli")), List.of()))),
        "a.squads: task \"Task a\" (a): squads names \"cli\", which is no squad of the plan;"
            + " correct the id or remove it");
  }

  @Test
  void dependsMustNameTasks() {
    check(
        PLAN.withTasks(List.of(task("a", List.of(), List.of(Link.to("g"), Link.to("x"))))),
        """
        a.depends: task "Task a" (a): depends names "g", which is no task of the plan; correct the id or remove it
        a.depends: task "Task a" (a): depends names "x", which is no task of the plan; correct the id or remove it\
        """);
  }

  @Test
  void requiresMustNameTasksAndTargetsMetrics() {
    Gate gate = Gate.of("g", "Gate", 1).withRequires(List.of("a", "x"));
    Gate aiming =
        new Gate(
            "g",
            "Gate",
            1,
            List.of("Anybody"),
            gate.requires(),
            new LinkedHashMap<>(Map.of("tests", BigDecimal.ONE)),
            List.of(),
            List.of(),
            null,
            List.of(),
            false,
            Extras.NONE);
    check(
        PLAN.withGates(List.of(aiming)),
        """
        g.requires: gate "Gate" (g): requires names "x", which is no task of the plan; correct the id or remove it
        g.targets: gate "Gate" (g): targets names "tests", which is no metric of the plan; correct the id or remove it\
        """);
  }

  @Test
  void affectsMustNameTasksOrGates() {
    Risk risk =
        new Risk(
            "r",
            null,
            "",
            "",
            Risk.Likelihood.LOW,
            BigDecimal.ZERO,
            "Anybody",
            Risk.Status.OPEN,
            false,
            List.of("a", "g", "core"),
            Extras.NONE);
    check(
        with(List.of(), List.of(risk), List.of(), Meetings.NONE),
        "r.affects: risk r: affects names \"core\", which is no task or gate of the plan; correct"
            + " the id or remove it");
  }

  @Test
  void chainsMustNameTasksOrGates() {
    Chain chain = new Chain("c", "Chain", List.of("g", "x"), List.of("y", "a"), false, Extras.NONE);
    check(
        with(List.of(), List.of(), List.of(chain), Meetings.NONE),
        """
        c.from: chain "Chain" (c): from names "x", which is no task or gate of the plan; correct the id or remove it
        c.to: chain "Chain" (c): to names "y", which is no task or gate of the plan; correct the id or remove it\
        """);
  }

  @Test
  void squadsOfSprintsMustExist() {
    Sprint sprint = new Sprint("s", "", 1, 2, List.of(), List.of("core", "x"), false, Extras.NONE);
    check(
        with(List.of(sprint), List.of(), List.of(), Meetings.NONE),
        "s.squads: sprint s: squads names \"x\", which is no squad of the plan; correct the id or"
            + " remove it");
  }

  @Test
  void standupsMustNameASquadAndTasks() {
    Note note = new Note("Half done", "x", false, Extras.NONE);
    Standup standup =
        new Standup(
            3,
            "cli",
            List.of(),
            List.of(note),
            List.of(),
            "",
            List.of(),
            List.of(),
            false,
            Extras.NONE);
    check(
        with(List.of(), List.of(), List.of(), new Meetings(List.of(), List.of(), List.of(standup))),
        """
        plan.standups: stand-up of cli in week 3: standups names "cli", which is no squad of the plan; correct the id or remove it
        plan.standups: stand-up of cli in week 3: standups names "x", which is no task of the plan; correct the id or remove it\
        """);
  }

  @Test
  void baselinesMayNameWhatIsGone() {
    Plan before = PLAN.withTasks(List.of(task("a", List.of(), List.of(Link.to("gone")))));
    Baseline baseline =
        new Baseline("Week 1", null, before, new LinkedHashMap<>(), false, Extras.NONE);
    check(PLAN.withBaselines(List.of(baseline)), "");
  }

  private static Task task(String id, List<Assignment> squads, List<Link> depends) {
    return Task.of(id, "Task " + id, BigDecimal.ONE).withSquads(squads).withDepends(depends);
  }

  private static Plan with(
      List<Sprint> sprints, List<Risk> risks, List<Chain> chains, Meetings meetings) {
    return new Plan(
        PLAN.name(),
        PLAN.start(),
        PLAN.weeks(),
        PLAN.settings(),
        PLAN.squads(),
        List.of(),
        sprints,
        List.of(),
        List.of(),
        PLAN.gates(),
        PLAN.tasks(),
        risks,
        chains,
        meetings,
        List.of(),
        List.of(),
        Extras.NONE);
  }

  private static void check(Plan plan, String expected) {
    assertEquals(
        expected,
        References.problems(plan).stream()
            .map(problem -> problem.place() + ": " + problem.text())
            .collect(Collectors.joining("\n")));
  }
}
