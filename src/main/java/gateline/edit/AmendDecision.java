package gateline.edit;

import gateline.edit.field.GateFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.List;
import java.util.Optional;

/// Says more about the decision that stands at a gate: an approval, a condition, a note. It stays
/// the same decision, so nothing goes into the gate's history; a decision anew is `Decide`.
public record AmendDecision(String gate, GateDecision decision, String label) implements Edit {
  public static AmendDecision of(Gate gate, GateDecision next) {
    GateDecision before = gate.decision();
    boolean isApproval =
        before != null
            && before.remediationApproved() == null
            && next.remediationApproved() != null;
    String verb = isApproval ? "approve the remediation at " : "change the decision at ";
    return new AmendDecision(gate.id(), next, verb + GateFields.KIND.title(gate));
  }

  @Override
  public Plan applyTo(Plan plan) {
    return GateFields.KIND.change(plan, List.of(gate), this::amended);
  }

  private Gate amended(Gate before) {
    return decision.equals(before.decision()) ? before : before.withDecision(decision);
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return GateFields.KIND
        .find(context.plan(), gate)
        .map(before -> Faults.first(GateFields.KIND, amended(before), context))
        .orElseGet(() -> Refusals.missing(GateFields.KIND, gate));
  }
}
