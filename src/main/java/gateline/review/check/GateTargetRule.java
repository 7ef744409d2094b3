package gateline.review.check;

import gateline.plan.Gate;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.review.Names;
import java.util.stream.Stream;

/// `gate-target`: a plan with metrics asks none of them to reach anything at a gate.
final class GateTargetRule implements Rule {
  @Override
  public String id() {
    return "gate-target";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    Plan plan = checked.plan();
    return plan.metrics().isEmpty()
        ? Stream.empty()
        : checked
            .undecided()
            .filter(gate -> gate.targets().isEmpty() && !hasTargetOfItsWeek(plan, gate))
            .map(GateTargetRule::finding);
  }

  private static boolean hasTargetOfItsWeek(Plan plan, Gate gate) {
    return plan.metrics().stream().anyMatch(metric -> metric.targets().containsKey(gate.week()));
  }

  private static Problem finding(Gate gate) {
    return Problem.hint(
        "gate-target",
        new Place.OnItem(gate.id(), "targets"),
        Names.full(gate)
            + ": no metric has a target there; set one at the gate or in week "
            + gate.week());
  }
}
