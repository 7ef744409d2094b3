package gateline.review.check;

import gateline.edit.Edit;
import gateline.plan.Problem;
import java.util.stream.Stream;

/// One thing the plan check looks for.
interface Rule {
  /// The id by which findings are silenced and documented: `spill-over`.
  String id();

  /// Everything of its kind that is to be found in the plan, in plan order.
  Stream<Problem> findings(CheckedPlan checked);

  /// Edits that might mend one of its findings, the best first; whether they do is tried before
  /// they are offered.
  default Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return Stream.empty();
  }

  /// Those edits with what they cost.
  default Stream<Fix> fixes(CheckedPlan checked, Problem problem) {
    return remedies(checked, problem).map(edit -> new Fix(problem, edit, ""));
  }
}
