package gateline.gesture;

import gateline.edit.Edit;
import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.Optional;

/// An edit that a hand made: a step of its own, however alike the one before was.
record ByHand(Edit edit) implements Edit {
  @Override
  public Plan applyTo(Plan plan) {
    return edit.applyTo(plan);
  }

  @Override
  public String label() {
    return edit.label();
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return edit.refusal(context);
  }
}
