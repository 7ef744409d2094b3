package gateline.edit;

import gateline.plan.Plan;
import org.jspecify.annotations.Nullable;

/// One thing a user can do to a plan. Left open on purpose: nobody switches over edits.
public interface Edit {
  /// The plan after the edit; the same object when the edit changes nothing.
  Plan applyTo(Plan plan);

  /// What the Undo menu says, in the imperative: `change estimate of Golden trace capture`.
  String label();

  /// Consecutive edits with equal keys are one undo step (typing, nudges); null never merges.
  default @Nullable Object mergeKey() {
    return null;
  }
}
