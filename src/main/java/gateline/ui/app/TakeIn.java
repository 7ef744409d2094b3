package gateline.ui.app;

import gateline.edit.Edit;
import gateline.plan.Plan;

/// The edit that takes a whole plan for the one at hand: read again from its file, merged with it,
/// or recovered.
record TakeIn(Plan next, String label) implements Edit {
  @Override
  public Plan applyTo(Plan plan) {
    return next;
  }
}
