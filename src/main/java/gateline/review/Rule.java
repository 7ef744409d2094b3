package gateline.review;

import gateline.capacity.Loads;
import gateline.plan.Problem;
import java.util.stream.Stream;

/// One thing the plan check looks for, each in a class of its own that says its rule id.
@FunctionalInterface
interface Rule {
  /// Everything of its kind that is to be found in the plan, in plan order.
  Stream<Problem> findings(Loads loads);
}
