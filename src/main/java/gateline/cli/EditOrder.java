package gateline.cli;

import gateline.edit.Edit;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import java.util.regex.Matcher;

/// One thing that the command line orders to be done to a plan: an option and the parts of its
/// text.
record EditOrder(Kind kind, Matcher parts) {
  /// An edit, and what it comes to beyond its label, or nothing.
  record Ordered(Edit edit, String details) {
    /// `change estimate of Golden trace capture: 4 to 6`.
    String words() {
      return edit.label() + (details.isEmpty() ? "" : ": " + details);
    }
  }

  /// An option: how its text looks, and the edit that it orders.
  record Kind(String option, String label, String description, String form, Maker maker) {}

  /// Makes the edit for the plan as it stands, or says why there is none.
  interface Maker {
    Parsed<Ordered> make(Matcher parts, PlanContext context);
  }

  Parsed<Ordered> in(PlanContext context) {
    return kind.maker.make(parts, context);
  }
}
