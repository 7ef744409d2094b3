package gateline.review.check;

import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Risk;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a risk that can still strike should say and does not: `risk-owner`, `risk-mitigation`.
record OpenRiskRule(String id, String field, Function<Risk, String> text, String words)
    implements Rule {
  static final List<Rule> ALL =
      List.of(
          new OpenRiskRule("risk-owner", "owner", Risk::owner, "has no owner; name who watches it"),
          new OpenRiskRule(
              "risk-mitigation",
              "mitigation",
              Risk::mitigation,
              "nothing is to be done about it; say what, or close it"));

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.openRisks().filter(risk -> text.apply(risk).isBlank()).map(this::finding);
  }

  private Problem finding(Risk risk) {
    return Problem.hint(
        id,
        new Place.OnItem(risk.id(), field),
        Problem.subject("risk", risk.text(), risk.id()) + ": " + words);
  }
}
