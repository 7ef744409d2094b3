package gateline.edit;

import gateline.edit.notation.PlanContext;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What one says to begin a plan: its name, first day, length in weeks (1 to 520) and squads of one
/// person by name. It makes a plan without tasks.
public record NewPlan(String name, LocalDate start, int weeks, List<String> squads) {
  private static final int SPRINT = 2;

  /// What else a new plan begins with.
  public enum Frame {
    /// Nothing.
    EMPTY,
    /// Sprints of two weeks, and a gate at the end of each.
    SPRINTS_AND_GATES,
    /// The phases, sprints, gates and metrics of another plan, as far as they fit the weeks, with
    /// nothing decided, met or measured.
    LIKE_ANOTHER
  }

  public NewPlan {
    squads = List.copyOf(squads);
  }

  /// The plan; `other` is only asked for where the frame is like another's.
  public Plan in(Frame frame, @Nullable Plan other) {
    Plan empty = Plan.of(name, start, weeks);
    return switch (frame) {
      case EMPTY -> withSquads(empty, List.of());
      case SPRINTS_AND_GATES -> withSprints(withSquads(empty, List.of()));
      case LIKE_ANOTHER -> other == null ? withSquads(empty, List.of()) : like(other, empty);
    };
  }

  /// Squads of the other plan keep all but their single weeks; the rest are new.
  private Plan withSquads(Plan plan, List<Squad> known) {
    Ids ids = Ids.in(PlanContext.of(plan));
    List<Squad> all = new ArrayList<>();
    for (String each : squads) {
      all.add(
          known.stream()
              .filter(squad -> squad.name().equals(each))
              .findFirst()
              .map(NewPlan::bare)
              .orElseGet(() -> Squad.of(ids.fresh(each), each, BigDecimal.ONE)));
    }
    return plan.withSquads(all);
  }

  private static Squad bare(Squad squad) {
    return new Squad(
        squad.id(),
        squad.name(),
        squad.people(),
        squad.color(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        squad.isPrivate(),
        Extras.NONE);
  }

  private Plan withSprints(Plan plan) {
    Ids ids = Ids.in(PlanContext.of(plan));
    List<Sprint> sprints = new ArrayList<>();
    List<Gate> gates = new ArrayList<>();
    for (int first = 1; first <= weeks; first += SPRINT) {
      int last = Math.min(first + SPRINT - 1, weeks);
      String number = String.valueOf(sprints.size() + 1);
      sprints.add(
          new Sprint(
              ids.fresh("s" + number),
              "Sprint " + number,
              first,
              last,
              List.of(),
              List.of(),
              false,
              Extras.NONE));
      gates.add(Gate.of(ids.fresh("g" + last), "Review of sprint " + number, last));
    }
    return plan.withSprints(sprints).withGates(gates);
  }

  private Plan like(Plan other, Plan empty) {
    List<Phase> phases =
        other.phases().stream()
            .filter(phase -> phase.from() <= weeks)
            .map(phase ->
                new Phase(
                    phase.id(),
                    phase.name(),
                    phase.from(),
                    Math.min(phase.to(), weeks),
                    phase.isPrivate(),
                    Extras.NONE))
            .toList();
    Plan framed =
        empty
            .withSettings(
                empty.settings().withCalendar(other.calendar()).withPauseOnMiss(pauses(other)))
            .withPhases(phases)
            .withMetrics(other.metrics().stream().map(this::unmeasured).toList())
            .withGates(
                other.gates().stream()
                    .filter(gate -> gate.week() <= weeks)
                    .map(NewPlan::undecided)
                    .toList());
    Plan staffed = withSquads(framed, other.squads());
    return staffed.withSprints(
        other.sprints().stream()
            .filter(sprint -> sprint.from() <= weeks)
            .map(sprint -> fitting(sprint, staffed))
            .toList());
  }

  private static boolean pauses(Plan other) {
    return other.settings().pauseOnMiss();
  }

  private Sprint fitting(Sprint sprint, Plan plan) {
    List<String> known = plan.squads().stream().map(Squad::id).toList();
    return new Sprint(
        sprint.id(),
        sprint.name(),
        sprint.from(),
        Math.min(sprint.to(), weeks),
        sprint.outcomes(),
        sprint.squads().stream().filter(known::contains).toList(),
        sprint.isPrivate(),
        Extras.NONE);
  }

  private Metric unmeasured(Metric metric) {
    TreeMap<Integer, BigDecimal> targets = new TreeMap<>(metric.targets());
    return new Metric(
        metric.id(),
        metric.name(),
        metric.unit(),
        metric.better(),
        metric.start(),
        new TreeMap<>(targets.headMap(weeks + 1)),
        new TreeMap<>(),
        metric.isPrivate(),
        Extras.NONE);
  }

  /// Tasks it required are not in the new plan; what is left out means those of its weeks.
  private static Gate undecided(Gate gate) {
    return new Gate(
        gate.id(),
        gate.name(),
        gate.week(),
        gate.owners(),
        null,
        gate.targets(),
        unmet(gate.entry()),
        unmet(gate.exit()),
        null,
        List.of(),
        gate.isPrivate(),
        Extras.NONE);
  }

  private static List<Gate.Criterion> unmet(List<Gate.Criterion> criteria) {
    return criteria.stream()
        .map(each -> new Gate.Criterion(each.text(), false, each.isPrivate(), each.extras()))
        .toList();
  }
}
