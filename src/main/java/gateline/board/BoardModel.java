package gateline.board;

import gateline.capacity.Loads;
import gateline.plan.Plan;
import gateline.review.ChainStatus;
import gateline.review.GateStatus;
import gateline.review.Variance;
import gateline.review.discretion.Discretion;
import gateline.review.standup.StandupWeek;
import gateline.schedule.Schedule;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Everything a view may show of one plan, derived once per edit. `today` draws the today line and
/// never changes the schedule; null draws none. `tasks` says which of them are shown, `variance`
/// what the plan is held against: its latest baseline unless told, null without one.
public record BoardModel(
    Schedule schedule,
    Loads loads,
    List<GateStatus> gates,
    List<ChainStatus> chains,
    List<StandupWeek> standups,
    @Nullable LocalDate today,
    FilteredTasks tasks,
    @Nullable Variance variance) {
  public BoardModel {
    gates = List.copyOf(gates);
    chains = List.copyOf(chains);
    standups = List.copyOf(standups);
  }

  public static BoardModel of(Schedule schedule, @Nullable LocalDate today) {
    return of(schedule, today, TaskFilter.ALL);
  }

  /// With those tasks alone that a filter lets through; loads and gates are of all tasks.
  public static BoardModel of(Schedule schedule, @Nullable LocalDate today, TaskFilter filter) {
    Loads loads = Loads.of(schedule);
    return new BoardModel(
        schedule,
        loads,
        GateStatus.of(schedule),
        ChainStatus.of(schedule),
        StandupWeek.all(schedule.plan(), schedule.index()),
        today,
        FilteredTasks.of(loads, filter),
        Variance.latest(schedule).orElse(null));
  }

  public BoardModel filtered(TaskFilter filter) {
    return new BoardModel(
        schedule, loads, gates, chains, standups, today, FilteredTasks.of(loads, filter), variance);
  }

  /// Held against the baseline of a name; as it is where there is none of that name.
  public BoardModel heldAgainst(String name) {
    return name.equals(baselineName())
        ? this
        : Variance.named(schedule, name).map(this::with).orElse(this);
  }

  /// Held against the same baseline as another state of the plan: the latest, or one chosen.
  public BoardModel heldLike(BoardModel before) {
    boolean isLatest = before.variance == null || before.variance.isLatest();
    return isLatest ? this : heldAgainst(before.baselineName());
  }

  private BoardModel with(Variance next) {
    return new BoardModel(schedule, loads, gates, chains, standups, today, tasks, next);
  }

  /// The name of the baseline that the plan is held against; empty without one.
  public String baselineName() {
    return variance == null ? "" : variance.baseline().name();
  }

  /// With no day marked as today.
  public BoardModel withoutToday() {
    return new BoardModel(schedule, loads, gates, chains, standups, null, tasks, variance);
  }

  /// What may leave the laptop: private items are gone or nameless, private tasks are not shown,
  /// and every date and load is what it was.
  public BoardModel withoutPrivate() {
    Plan shown = Discretion.of(plan());
    if (shown.equals(plan())) {
      return this;
    }
    SequencedSet<TaskFilter.Trait> traits = new LinkedHashSet<>(tasks.filter().traits());
    if (plan().tasks().stream().anyMatch(task -> task.details().isPrivate())) {
      traits.add(TaskFilter.Trait.PUBLIC);
    }
    return of(Schedule.of(shown), today, tasks.filter().withTraits(traits)).heldLike(this);
  }

  public Plan plan() {
    return schedule.plan();
  }

  /// The first gate in time that is not decided.
  public Optional<GateStatus> nextGate() {
    return gates.stream().filter(gate -> !gate.state().isDecided()).findFirst();
  }

  /// The gate that pauses work with no end in sight; empty when none does.
  public Optional<GateStatus> pausing() {
    return gates.stream().filter(gate -> gate.position() == schedule.pausingGate()).findFirst();
  }

  /// The watched chains that slip.
  public List<ChainStatus> slippingChains() {
    return chains.stream().filter(ChainStatus::isSlipping).toList();
  }

  /// The stand-ups of a week, if there were any.
  public Optional<StandupWeek> standupsIn(int week) {
    return standups.stream().filter(each -> each.week() == week).findFirst();
  }

  /// Whether today falls in a week; false when no today is known.
  public boolean isCurrentWeek(int week) {
    return today != null && plan().weekOf(today) == week;
  }

  /// The last week the axis shows: the plan's last, or the one its forecast runs into.
  public int lastWeek() {
    return Math.max(plan().weeks(), loads.weeks());
  }
}
