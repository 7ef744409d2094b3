package gateline.review.check;

import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Risk;
import java.util.stream.Stream;

/// `risk-mitigation`: nothing is to be done about a risk that can still strike.
final class RiskMitigationRule implements Rule {
  @Override
  public String id() {
    return "risk-mitigation";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.plan().risks().stream()
        .filter(risk -> risk.status() == Risk.Status.OPEN && risk.mitigation().isBlank())
        .map(RiskMitigationRule::finding);
  }

  private static Problem finding(Risk risk) {
    return Problem.hint(
        "risk-mitigation",
        new Place.OnItem(risk.id(), "mitigation"),
        Problem.subject("risk", risk.text(), risk.id())
            + ": nothing is to be done about it; say what, or close it");
  }
}
