package gateline.edit.field;

import gateline.edit.notation.ChoiceNotation;
import gateline.edit.notation.Optionally;
import gateline.edit.notation.TextNotation;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import gateline.plan.GateDecision.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be edited in the decision of a gate. A gate without one takes an outcome alone, which
/// makes the decision; no outcome takes it away. `Decide` keeps the decision there was.
public final class GateDecisionFields {
  private static final Class<GateDecision> TYPE = GateDecision.class;
  private static final Lens<GateDecision, Outcome> GIVEN_OUTCOME =
      Lens.of(TYPE, "outcome", GateDecision::outcome);

  public static final Field<Gate, @Nullable Outcome> OUTCOME =
      new Field<>(
          "decision.outcome",
          "outcome",
          "",
          new Optionally<>(ChoiceNotation.of(Outcome.values(), Outcome::key)),
          new Lens<Gate, @Nullable Outcome>(
              GateDecisionFields::outcome, GateDecisionFields::withOutcome));

  public static final Field<Gate, @Nullable LocalDate> DATE =
      day("date", "day of the decision", GateDecision::date);
  public static final Field<Gate, String> BY =
      new Field<>(
          "decision.by",
          "decided by",
          "",
          Notations.OWNER,
          inside(Lens.of(TYPE, "by", GateDecision::by), ""));
  public static final Field<Gate, String> NOTE =
      new Field<>(
          "decision.note",
          "note on the decision",
          "",
          TextNotation.LINES,
          inside(Lens.of(TYPE, "note", GateDecision::note), ""));
  public static final Field<Gate, @Nullable LocalDate> REMEDIATION_APPROVED =
      day("remediationApproved", "approval of the remediation", GateDecision::remediationApproved);
  public static final Field<Gate, Boolean> PRIVATE =
      new Field<>(
          "decision.private",
          "decided in private",
          "",
          Fields.FLAG,
          inside(Lens.of(TYPE, "isPrivate", GateDecision::isPrivate), false));

  private static final Fields<Condition> CONDITION = new Fields<>(Condition.class);
  public static final Field<Condition, String> CONDITION_TEXT =
      CONDITION.add("text", TextNotation.LINE, Condition::text);
  public static final Field<Condition, String> CONDITION_OWNER =
      CONDITION.add("owner", Notations.OWNER, Condition::owner);
  public static final Field<Condition, @Nullable LocalDate> CONDITION_DUE =
      CONDITION.optional("due", Notations.DAY, Condition::due);
  public static final Field<Condition, Boolean> CONDITION_CLOSED =
      CONDITION.flag("closed", Condition::closed);
  public static final Field<Condition, Boolean> CONDITION_PRIVATE =
      CONDITION.isPrivate(Condition::isPrivate);

  public static final Part<Gate, Condition> CONDITIONS =
      new Part<>(
          "conditions",
          "condition",
          inside(Lens.of(TYPE, "conditions", GateDecision::conditions), List.of()),
          GateDecisionFields::condition,
          CONDITION.all());

  private GateDecisionFields() {}

  /// The fields of a gate and behind them those of its decision.
  static List<Field<Gate, ?>> after(List<Field<Gate, ?>> fields) {
    List<Field<Gate, ?>> all = new ArrayList<>(fields);
    all.addAll(List.of(OUTCOME, DATE, BY, NOTE, REMEDIATION_APPROVED, PRIVATE));
    return all;
  }

  /// A decision of which nothing is said but its outcome.
  public static GateDecision of(Outcome outcome) {
    return new GateDecision(outcome, null, "", "", List.of(), null, false, Extras.NONE);
  }

  private static Condition condition(String text) {
    return new Condition(text, "", null, false, false, Extras.NONE);
  }

  private static @Nullable Outcome outcome(Gate gate) {
    GateDecision decision = gate.decision();
    return decision == null ? null : decision.outcome();
  }

  private static Gate withOutcome(Gate gate, @Nullable Outcome outcome) {
    GateDecision decision = gate.decision();
    if (outcome == null) {
      return gate.withDecision(null);
    }
    return gate.withDecision(
        decision == null ? of(outcome) : GIVEN_OUTCOME.with(decision, outcome));
  }

  /// A place in the decision; a gate without one says `absent` and stays as it is.
  private static <V extends @Nullable Object> Lens<Gate, V> inside(
      Lens<GateDecision, V> place, V absent) {
    return new Lens<>(
        gate -> {
          GateDecision decision = gate.decision();
          return decision == null ? absent : place.of(decision);
        },
        (gate, value) -> {
          GateDecision decision = gate.decision();
          return decision == null ? gate : gate.withDecision(place.with(decision, value));
        });
  }

  private static Field<Gate, @Nullable LocalDate> day(
      String key, String label, Function<GateDecision, ? extends @Nullable LocalDate> getter) {
    Lens<GateDecision, @Nullable LocalDate> day =
        Lens.<GateDecision, @Nullable LocalDate>of(TYPE, key, getter);
    return new Field<>(
        "decision." + key,
        label,
        "",
        new Optionally<>(Notations.DAY),
        GateDecisionFields.<@Nullable LocalDate>inside(day, null));
  }
}
