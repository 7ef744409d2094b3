package gateline.edit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gateline.edit.field.ItemKind;
import gateline.plan.Action;
import gateline.plan.Chain;
import gateline.plan.Decision;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.Link;
import gateline.plan.Metric;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Plan.Meetings;
import gateline.plan.Risk;
import gateline.plan.Silence;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.plan.Standup.Note;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import gateline.plan.Task.Details;
import gateline.plan.Task.Timing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Four weeks with one or two items of each kind that refer to each other, and what edits make of
/// them.
final class SmallPlan {
  static final LocalDate START = LocalDate.of(2026, 1, 5);

  static final Task DESIGN =
      Task.of("design", "Design", BigDecimal.TWO)
          .withWeek(1)
          .withSquads(List.of(Assignment.of("core")))
          .withDetails(new Details("", "core", "", false, ""));
  static final Task BUILD =
      Task.of("build", "Build", BigDecimal.valueOf(3))
          .withWeek(2)
          .withSquads(List.of(Assignment.of("core"), Assignment.of("ops")))
          .withDepends(List.of(Link.to("design")))
          .withTiming(new Timing(START.plusDays(8), BigDecimal.ZERO, START.plusDays(18), false));
  static final Task SHIP =
      Task.of("ship", "Ship", BigDecimal.ONE)
          .withWeek(4)
          .withDepends(List.of(Link.to("build"), Link.to("design")));

  static final Plan PLAN = plan();

  private SmallPlan() {}

  /// The plan after an edit that has to be done.
  static Plan after(Edit edit) {
    return after(PLAN, edit);
  }

  static Plan after(Plan plan, Edit edit) {
    return assertInstanceOf(Attempt.Done.class, Document.of(plan).attempt(edit)).document().plan();
  }

  /// The words of an edit that has to be refused.
  static String refused(Edit edit) {
    return assertInstanceOf(Attempt.Refused.class, Document.of(PLAN).attempt(edit))
        .problem()
        .text();
  }

  static <T> T item(ItemKind<T> kind, Plan plan, String id) {
    return kind.find(plan, id).orElseThrow();
  }

  static <T> T item(ItemKind<T> kind, String id) {
    return item(kind, PLAN, id);
  }

  private static Plan plan() {
    Plan empty = Plan.of("Small", START, 4);
    return new Plan(
        empty.name(),
        empty.start(),
        empty.weeks(),
        empty.settings(),
        List.of(squad("core", "Core Runtime"), squad("ops", "Operations")),
        List.of(
            new Phase("p1", "Make", 1, 2, false, Extras.NONE),
            new Phase("p2", "Prove", 3, 3, false, Extras.NONE),
            new Phase("p3", "Give", 4, 4, false, Extras.NONE)),
        List.of(new Sprint("s1", "Sprint 1", 1, 4, List.of(), List.of("core"), false, Extras.NONE)),
        List.of(),
        List.of(metric()),
        List.of(gate()),
        List.of(DESIGN, BUILD, SHIP),
        List.of(risk()),
        List.of(
            new Chain(
                "c1",
                "Build before ship",
                List.of("build"),
                List.of("ship", "g1"),
                false,
                Extras.NONE)),
        meetings(),
        List.of(new Silence("spill-over", "build.week", "agreed", Extras.NONE)),
        List.of(),
        Extras.NONE);
  }

  private static Squad squad(String id, String name) {
    return new Squad(
        id,
        name,
        BigDecimal.ONE,
        "",
        new TreeMap<>(Map.of(3, BigDecimal.TWO)),
        new TreeMap<>(Map.of(4, "Handing over")),
        List.of(),
        false,
        Extras.NONE);
  }

  private static Metric metric() {
    return new Metric(
        "tests",
        "Tests",
        "",
        Metric.Better.HIGHER,
        null,
        new TreeMap<>(Map.of(2, BigDecimal.ONE, 4, BigDecimal.TEN)),
        new TreeMap<>(),
        false,
        Extras.NONE);
  }

  private static Gate gate() {
    Gate plain = Gate.of("g1", "Review", 3).withRequires(List.of("build"));
    LinkedHashMap<String, BigDecimal> targets = new LinkedHashMap<>();
    targets.put("tests", BigDecimal.TEN);
    return new Gate(
        plain.id(),
        plain.name(),
        plain.week(),
        List.of("core", "Sponsor"),
        plain.requires(),
        targets,
        List.of(),
        List.of(
            new Gate.Criterion("All green", false, false, Extras.NONE),
            new Gate.Criterion("Signed", false, false, Extras.NONE)),
        null,
        List.of(),
        false,
        Extras.NONE);
  }

  private static Risk risk() {
    return new Risk(
        "r1",
        2,
        "Nobody knows how",
        "Ask",
        Risk.Likelihood.LOW,
        BigDecimal.ONE,
        "ops",
        Risk.Status.OPEN,
        false,
        List.of("build", "g1"),
        Extras.NONE);
  }

  private static Meetings meetings() {
    LocalDate due = START.plusDays(10);
    return new Meetings(
        List.of(new Decision("d1", 4, "Ship at all?", "core", due, "", null, false, Extras.NONE)),
        List.of(new Action("a1", "Ask around", "core", due, false, false, Extras.NONE)),
        List.of(
            new Standup(
                3,
                "core",
                List.of(new Note("Half of it", "build", false, Extras.NONE)),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                false,
                Extras.NONE)));
  }
}
