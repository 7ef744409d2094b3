package gateline.ui.baseline;

import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One side of a comparison: a baseline that holds its plan, or the plan as it is now (null).
record Side(@Nullable Baseline baseline, Plan plan) {
  /// All of a plan, the plan itself last. Baselines that hold dates alone cannot be compared.
  static List<Side> of(Plan plan) {
    List<Side> sides = new ArrayList<>();
    for (Baseline baseline : plan.baselines()) {
      if (baseline.plan() != null) {
        sides.add(new Side(baseline, baseline.plan()));
      }
    }
    sides.add(new Side(null, plan));
    return sides;
  }

  @Override
  public String toString() {
    if (baseline == null) {
      return "The plan now";
    }
    LocalDate taken = baseline.taken();
    return taken == null ? baseline.name() : baseline.name() + ", " + DateWords.fullDay(taken);
  }
}
