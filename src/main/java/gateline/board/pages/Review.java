package gateline.board.pages;

import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.review.GateStatus;
import gateline.review.Variance;
import gateline.review.change.Changes;
import gateline.review.discretion.Discretion;
import gateline.review.relief.Relief;
import gateline.review.relief.Reliefs;
import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Trials;
import gateline.schedule.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the pages of a review are made of, worked out once for a plan: what the views show of it,
/// the baseline it is held against (null without one), the overloads, each with its cheapest fix,
/// how likely the dates are, and what changed since the baseline. The last three are null as long
/// as they are being worked out, which can take seconds, the changes without a baseline too.
public record Review(
    BoardModel model,
    @Nullable Baseline baseline,
    @Nullable List<Fixable> fixes,
    @Nullable DateRisk risk,
    @Nullable Changes changes) {
  /// Overloads beyond these are counted, not fixed.
  private static final int MOST_FIXED = 12;

  public Review {
    fixes = fixes == null ? null : List.copyOf(fixes);
  }

  /// An overload and the cheapest way out of it; null where none was found or looked for.
  public record Fixable(Loads.Overload overload, @Nullable Relief fix) {}

  /// What is known at once; what takes long is left out.
  public static Review first(BoardModel model) {
    return new Review(model, latest(model.plan()), null, null, null);
  }

  /// All of it; for plans of thousands of tasks this takes seconds.
  public static Review of(BoardModel model) {
    Trials trials = Trials.usual(Runtime.getRuntime().availableProcessors());
    DateRisk risk = DateRisk.of(model.schedule(), trials).orElse(null);
    Baseline baseline = latest(model.plan());
    Plan then = baseline == null ? null : baseline.plan();
    Changes changes = then == null ? null : Changes.between(Schedule.of(then), model.schedule());
    return new Review(model, baseline, fixes(model.loads()), risk, changes);
  }

  private static @Nullable Baseline latest(Plan plan) {
    List<Baseline> open = plan.baselines().stream().filter(each -> !each.isPrivate()).toList();
    return open.isEmpty() ? null : open.getLast();
  }

  private static List<Fixable> fixes(Loads loads) {
    List<Fixable> fixes = new ArrayList<>();
    for (Loads.Overload overload : loads.overloads()) {
      boolean isTried = fixes.size() < MOST_FIXED;
      Optional<Relief> fix =
          isTried ? Reliefs.of(loads, overload).stream().findFirst() : Optional.empty();
      fixes.add(new Fixable(overload, fix.orElse(null)));
    }
    return fixes;
  }

  Plan plan() {
    return model.plan();
  }

  /// The day the review is held on: that of the board, or the plan's first.
  LocalDate day() {
    LocalDate today = model.today();
    return today == null ? plan().start() : today;
  }

  /// The week of that day, within the plan.
  int week() {
    return Math.clamp(plan().weekOf(day()), 1, plan().weeks());
  }

  /// The plan as it is, held against the baseline; null without one.
  @Nullable Variance against() {
    return baseline == null ? null : Variance.of(model.schedule(), baseline);
  }

  /// The gates in time order.
  List<GateStatus> gatesShown() {
    return model.gates().stream().filter(gate -> !Discretion.isNeutral(gate.gate().id())).toList();
  }

  /// Those that are not decided.
  List<GateStatus> gatesAhead() {
    return gatesShown().stream().filter(gate -> !gate.state().isDecided()).toList();
  }
}
