package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Gate;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The generated plans leave no scheduling rule out.
class PlanGeneratorTest {
  private static final List<Plan> PLANS =
      LongStream.range(0, 60).mapToObj(PlanGenerator::plan).toList();

  @Test
  void theSameSeedGivesTheSamePlan() {
    assertEquals(PLANS.get(7), PlanGenerator.plan(7));
  }

  @Test
  void everyWishAndFactOfATaskComesUp() {
    Map<String, Predicate<Task>> rules =
        Map.ofEntries(
            Map.entry("no week", task -> task.week() == null),
            Map.entry("no length", task -> task.estimate().signum() == 0),
            Map.entry("no squads", task -> task.squads().isEmpty()),
            Map.entry("several squads", task -> task.squads().size() > 1),
            Map.entry("delay", task -> task.timing().delay().signum() > 0),
            Map.entry("notBefore", task -> task.timing().notBefore() != null),
            Map.entry("deadline", task -> task.timing().deadline() != null),
            Map.entry("pinned", Task::isPinned),
            Map.entry("pin without day", task -> task.timing().pinned() && !task.isPinned()),
            Map.entry("begun", task -> task.isStarted() && !task.isFinished()),
            Map.entry(
                "finished alone", task -> task.isFinished() && task.facts().started() == null),
            Map.entry("finished before started", PlanGeneratorTest::isImpossible),
            Map.entry("progress alone", PlanGeneratorTest::hasProgressAlone));
    rules.forEach((name, rule) -> assertTrue(someTask(rule), name));
  }

  private static boolean someTask(Predicate<Task> rule) {
    return PLANS.stream().flatMap(plan -> plan.tasks().stream()).anyMatch(rule);
  }

  private static boolean isImpossible(Task task) {
    LocalDate started = task.facts().started();
    LocalDate finished = task.facts().finished();
    return started != null && finished != null && finished.isBefore(started);
  }

  private static boolean hasProgressAlone(Task task) {
    return !task.isStarted() && task.facts().progress().signum() > 0;
  }

  @Test
  void everyTypeOfLinkComesUpWithLagsOfBothSigns() {
    for (Link.Type type : Link.Type.values()) {
      assertTrue(someLink(link -> link.type() == type && link.lag().signum() > 0), type + "+");
      assertTrue(someLink(link -> link.type() == type && link.lag().signum() < 0), type + "-");
    }
    assertTrue(someLink(link -> link.on().equals("nobody-knows")));
    assertTrue(PLANS.stream().anyMatch(plan -> new NaiveSchedule(plan).loops() > 0), "loop");
  }

  private static boolean someLink(Predicate<Link> rule) {
    return someTask(task -> task.depends().stream().anyMatch(rule));
  }

  @Test
  void everyDecisionAndKindOfRequirementComesUp() {
    for (Outcome outcome : Outcome.values()) {
      assertTrue(someGate(g -> g.decision() != null && g.decision().outcome() == outcome));
    }
    assertTrue(someGate(g -> g.decision() == null), "undecided");
    assertTrue(someGate(g -> g.decision() != null && g.decision().remediationApproved() != null));
    assertTrue(someGate(g -> g.requires() == null), "requires left out");
    assertTrue(someGate(g -> g.requires() != null && g.requires().isEmpty()), "requires nothing");
  }

  private static boolean someGate(Predicate<Gate> rule) {
    return PLANS.stream().flatMap(plan -> plan.gates().stream()).anyMatch(rule);
  }
}
