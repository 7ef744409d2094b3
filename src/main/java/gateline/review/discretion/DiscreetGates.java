package gateline.review.discretion;

import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Gates with their decisions. A private gate still pauses what it paused, and a private criterion
/// still counts, without words; private conditions and former decisions are gone.
record DiscreetGates(NeutralIds ids) {
  Gate shown(Gate gate) {
    boolean isHidden = ids.isHidden(gate.id());
    List<String> requires = gate.requires();
    return new Gate(
        ids.of(gate.id()),
        isHidden ? "Private gate" : gate.name(),
        gate.week(),
        isHidden ? List.of() : ids.all(gate.owners()),
        requires == null ? null : ids.all(requires),
        targets(gate),
        criteria(gate.entry(), isHidden),
        criteria(gate.exit(), isHidden),
        decision(gate.decision(), isHidden),
        isHidden ? List.of() : history(gate.history()),
        isHidden,
        isHidden ? Extras.NONE : gate.extras());
  }

  /// An unmet criterion can put its gate at risk, so all stay.
  private static List<Gate.Criterion> criteria(List<Gate.Criterion> all, boolean areHidden) {
    return all.stream().map(each -> areHidden || each.isPrivate() ? plain(each) : each).toList();
  }

  static Gate.Criterion plain(Gate.Criterion criterion) {
    return new Gate.Criterion("Private criterion", criterion.met(), true, Extras.NONE);
  }

  private SequencedMap<String, BigDecimal> targets(Gate gate) {
    SequencedMap<String, BigDecimal> targets = new LinkedHashMap<>(gate.targets());
    targets.keySet().removeIf(ids::isHidden);
    return targets;
  }

  private List<GateDecision> history(List<GateDecision> all) {
    return all.stream()
        .filter(each -> !each.isPrivate())
        .map(each -> decision(each, false))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable GateDecision decision(@Nullable GateDecision decision, boolean isOfHidden) {
    if (decision == null) {
      return null;
    }
    boolean isHidden = isOfHidden || decision.isPrivate();
    return new GateDecision(
        decision.outcome(),
        decision.date(),
        isHidden ? "" : ids.of(decision.by()),
        isHidden ? "" : decision.note(),
        isHidden ? List.of() : conditions(decision.conditions()),
        decision.remediationApproved(),
        isHidden,
        isHidden ? Extras.NONE : decision.extras());
  }

  private List<GateDecision.Condition> conditions(List<GateDecision.Condition> all) {
    return all.stream()
        .filter(each -> !each.isPrivate())
        .map(each ->
            new GateDecision.Condition(
                each.text(), ids.of(each.owner()), each.due(), each.closed(), false, each.extras()))
        .toList();
  }
}
