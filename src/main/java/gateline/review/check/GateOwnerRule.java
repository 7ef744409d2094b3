package gateline.review.check;

import gateline.plan.Gate;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.review.Names;
import java.util.stream.Stream;

/// `gate-owner`: nobody is there to decide at a gate.
final class GateOwnerRule implements Rule {
  @Override
  public String id() {
    return "gate-owner";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.undecided().filter(gate -> gate.owners().isEmpty()).map(GateOwnerRule::finding);
  }

  private static Problem finding(Gate gate) {
    return Problem.warning(
        "gate-owner",
        new Place.OnItem(gate.id(), "owners"),
        Names.full(gate) + ": has no owner; name who decides");
  }
}
