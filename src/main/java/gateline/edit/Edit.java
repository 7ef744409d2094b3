package gateline.edit;

import gateline.edit.notation.PlanContext;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing a user can do to a plan. Left open on purpose: nobody switches over edits.
public interface Edit {
  /// The plan after the edit; the same object when the edit changes nothing, or when what it is
  /// about is not there.
  Plan applyTo(Plan plan);

  /// What the Undo menu says, in the imperative: `change estimate of Golden trace capture`.
  String label();

  /// What stands against the edit in this plan: a value out of its bounds, an id of nothing. Loops
  /// are found by `Document.attempt`.
  default Optional<Problem> refusal(PlanContext context) {
    return Optional.empty();
  }

  /// Consecutive edits with equal keys are one undo step (typing, nudges); null never merges.
  default @Nullable Object mergeKey() {
    return null;
  }
}
