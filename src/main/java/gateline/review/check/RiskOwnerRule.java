package gateline.review.check;

import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Risk;
import java.util.stream.Stream;

/// `risk-owner`: nobody is in charge of a risk that can still strike.
final class RiskOwnerRule implements Rule {
  @Override
  public String id() {
    return "risk-owner";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.plan().risks().stream()
        .filter(risk -> risk.status() == Risk.Status.OPEN && risk.owner().isBlank())
        .map(RiskOwnerRule::finding);
  }

  private static Problem finding(Risk risk) {
    return Problem.hint(
        "risk-owner",
        new Place.OnItem(risk.id(), "owner"),
        Problem.subject("risk", risk.text(), risk.id()) + ": has no owner; name who watches it");
  }
}
