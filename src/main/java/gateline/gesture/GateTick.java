package gateline.gesture;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.Field;
import gateline.edit.field.GateDecisionFields;
import gateline.edit.field.GateFields;
import gateline.edit.field.Part;
import gateline.plan.Gate;
import gateline.plan.Gate.Criterion;
import gateline.plan.GateDecision.Condition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A checkbox on a gate's card by the part of its mark: `exit-2`, `entry-1`, `condition-3`, counted
/// from 1.
public record GateTick(Gate gate, String text, Field<Gate, Boolean> field) {
  private static final Pattern PART = Pattern.compile("(exit|entry|condition)-(\\d+)");

  /// The checkbox of a part; nothing where the part is none, or the gate has none there.
  public static Optional<GateTick> of(Gate gate, String part) {
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int place = Integer.parseInt(matcher.group(2)) - 1;
    return switch (matcher.group(1)) {
      case "exit" -> criterion(gate, GateFields.EXIT, place);
      case "entry" -> criterion(gate, GateFields.ENTRY, place);
      default -> condition(gate, place);
    };
  }

  private static Optional<GateTick> criterion(Gate gate, Part<Gate, Criterion> part, int place) {
    List<Criterion> all = part.list().of(gate);
    return place < 0 || place >= all.size()
        ? Optional.empty()
        : Optional.of(
            new GateTick(gate, all.get(place).text(), part.at(place, GateFields.CRITERION_MET)));
  }

  private static Optional<GateTick> condition(Gate gate, int place) {
    List<Condition> all = GateDecisionFields.CONDITIONS.list().of(gate);
    return place < 0 || place >= all.size()
        ? Optional.empty()
        : Optional.of(
            new GateTick(
                gate,
                all.get(place).text(),
                GateDecisionFields.CONDITIONS.at(place, GateDecisionFields.CONDITION_CLOSED)));
  }

  public boolean isTicked() {
    return field.of(gate);
  }

  /// `exit criterion 2, CLI parity approved, not met`.
  public String words() {
    String state =
        switch (field.key().substring(0, field.key().indexOf('.'))) {
          case "conditions" -> isTicked() ? "closed" : "open";
          default -> isTicked() ? "met" : "not met";
        };
    return field.inside() + ", " + text + ", " + state;
  }

  /// Ticks it, or takes the tick away.
  public Edit turned() {
    return SetField.of(GateFields.KIND, field, gate, !isTicked());
  }
}
