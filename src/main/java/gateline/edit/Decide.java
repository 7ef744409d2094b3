package gateline.edit;

import gateline.edit.field.GateFields;
import gateline.edit.field.Lens;
import gateline.edit.notation.PlanContext;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides at a gate, or takes the decision back (null). What was decided before goes into the
/// gate's history.
public record Decide(String gate, @Nullable GateDecision decision, String label) implements Edit {
  private static final Lens<Gate, List<GateDecision>> HISTORY =
      Lens.of(Gate.class, "history", Gate::history);

  public static Decide of(Gate gate, GateDecision decision) {
    String label = "decide " + decision.outcome().key() + " at " + GateFields.KIND.title(gate);
    return new Decide(gate.id(), decision, label);
  }

  public static Decide takeBack(Gate gate) {
    String label = "take back the decision at " + GateFields.KIND.title(gate);
    return new Decide(gate.id(), null, label);
  }

  @Override
  public Plan applyTo(Plan plan) {
    return GateFields.KIND.change(plan, List.of(gate), this::decided);
  }

  private Gate decided(Gate before) {
    GateDecision former = before.decision();
    if (former == null || former.equals(decision)) {
      return Objects.equals(former, decision) ? before : before.withDecision(decision);
    }
    List<GateDecision> history = new ArrayList<>(before.history());
    history.add(former);
    return HISTORY.with(before.withDecision(decision), history);
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return GateFields.KIND
        .find(context.plan(), gate)
        .map(before -> Faults.first(GateFields.KIND, decided(before), context))
        .orElseGet(() -> Refusals.missing(GateFields.KIND, gate));
  }
}
