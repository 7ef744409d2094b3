package gateline.edit.notation;

import gateline.plan.Plan;
import gateline.plan.PlanIndex;

/// The plan that a text is read and written in: days count from its start, row numbers and names
/// are its tasks'.
public record PlanContext(Plan plan, PlanIndex index) {
  /// Derives the index; where there is one already, the constructor takes it.
  public static PlanContext of(Plan plan) {
    return new PlanContext(plan, PlanIndex.of(plan));
  }
}
