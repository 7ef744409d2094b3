package gateline.review.check;

import gateline.plan.Gate;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Risk;
import gateline.plan.Risk.Likelihood;
import gateline.review.Names;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// `high-risk`: a likely risk that nothing is done about may strike before a gate. A risk without a
/// week may strike before the next one.
final class HighRiskRule implements Rule {
  @Override
  public String id() {
    return "high-risk";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked
        .openRisks()
        .filter(risk -> risk.mitigation().isBlank())
        .filter(risk -> risk.likelihood() == Likelihood.HIGH)
        .flatMap(risk -> gate(checked, risk).map(gate -> finding(risk, gate)).stream());
  }

  /// The first undecided gate of the risk's week or a later one.
  private static Optional<Gate> gate(CheckedPlan checked, Risk risk) {
    Integer week = risk.week();
    return checked
        .undecided()
        .filter(gate -> week == null || gate.week() >= week)
        .min(Comparator.comparingInt(Gate::week));
  }

  private static Problem finding(Risk risk, Gate gate) {
    return Problem.warning(
        "high-risk",
        new Place.OnItem(risk.id(), "mitigation"),
        Problem.subject("risk", risk.text(), risk.id())
            + ": likely, before "
            + Names.full(gate)
            + ", and nothing is to be done about it");
  }
}
