package gateline.review.check;

import gateline.plan.Problem;
import gateline.plan.References;
import java.util.stream.Stream;

/// `unknown-id`: something names an item that the plan does not have.
final class UnknownIdRule implements Rule {
  @Override
  public String id() {
    return "unknown-id";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return References.problems(checked.plan()).stream();
  }
}
