package gateline.edit.rewrite;

import gateline.edit.field.GateDecisionFields;
import gateline.edit.field.GateFields;
import gateline.edit.field.ItemKind.Noun;
import gateline.edit.field.Lens;
import gateline.edit.rewrite.Rewrite.WeekUse;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gates, rewritten.
final class GateRewriter {
  private static final Lens<Gate, List<GateDecision>> HISTORY =
      Lens.of(Gate.class, "history", Gate::history);
  private static final Lens<GateDecision, String> BY =
      Lens.of(GateDecision.class, "by", GateDecision::by);

  private final Rewrite rewrite;
  private final Names names;
  private final Weeks weeks;

  GateRewriter(Rewrite rewrite) {
    this.rewrite = rewrite;
    names = new Names(rewrite);
    weeks = new Weeks(rewrite);
  }

  Gate gate(Gate gate) {
    Gate next = GateFields.WEEK.with(gate, weeks.moved(WeekUse.ITEM, gate.week()));
    next = GateFields.OWNERS.with(next, Lists.map(next.owners(), rewrite::owner));
    next = GateFields.TARGETS.map().with(next, targets(next));
    List<String> required = next.requires();
    if (required != null) {
      Noun noun = Noun.of("gate requirement");
      next = GateFields.REQUIRES.with(next, names.ids(required, noun));
    }
    return HISTORY.with(decision(next), Lists.map(next.history(), this::by));
  }

  private Map<String, BigDecimal> targets(Gate gate) {
    Map<String, BigDecimal> next = new LinkedHashMap<>();
    gate.targets()
        .forEach((metric, target) -> {
          String id = names.of(metric, Noun.of("gate target"));
          if (id != null) {
            next.put(id, target);
          }
        });
    return next;
  }

  private Gate decision(Gate gate) {
    Gate next = names.owner(gate, GateDecisionFields.BY);
    next = Days.map(next, GateDecisionFields.REMEDIATION_APPROVED, rewrite::due);
    Lens<Gate, List<Condition>> conditions = GateDecisionFields.CONDITIONS.list();
    return conditions.with(next, Lists.map(conditions.of(next), this::condition));
  }

  private Condition condition(Condition condition) {
    Condition next = names.owner(condition, GateDecisionFields.CONDITION_OWNER);
    return Days.map(next, GateDecisionFields.CONDITION_DUE, rewrite::due);
  }

  private GateDecision by(GateDecision decision) {
    return BY.with(decision, rewrite.owner(decision.by()));
  }
}
