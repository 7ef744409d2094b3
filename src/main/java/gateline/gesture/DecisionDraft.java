package gateline.gesture;

import gateline.edit.AmendDecision;
import gateline.edit.Decide;
import gateline.edit.Edit;
import gateline.edit.field.Field;
import gateline.edit.field.GateDecisionFields;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A decision at a gate as it is being written: an outcome and the texts around it. With another
/// outcome or another day than the decision that stands it is a decision anew, which keeps that one
/// in the history; otherwise it says more about it.
public record DecisionDraft(PlanContext context, Gate gate) {
  /// What is typed; conditions belong to a conditional go, the approval to a hold.
  public record Texts(
      Outcome outcome,
      String day,
      String by,
      String note,
      String approved,
      List<ConditionText> conditions) {
    public Texts {
      conditions = List.copyOf(conditions);
    }
  }

  /// One condition as it is typed, and the one it was, if it was one; without a text it is none.
  public record ConditionText(String text, String owner, String due, @Nullable Condition was) {
    public static final ConditionText NONE = new ConditionText("", "", "", null);
  }

  /// What stands there now; of an undecided gate, who would decide today, or on the gate's own day
  /// where today is none of the plan's.
  public Texts texts(LocalDate today) {
    GateDecision now = gate.decision();
    if (now == null) {
      Gate asked = gate.withDecision(blank(Outcome.GO, day(today)));
      return texts(Outcome.GO, asked);
    }
    return texts(now.outcome(), gate);
  }

  private LocalDate day(LocalDate today) {
    Plan plan = context.plan();
    boolean isInPlan = !today.isBefore(plan.start()) && !today.isAfter(plan.weekEnd(plan.weeks()));
    LocalDate end = plan.weekEnd(gate.week());
    return isInPlan
        ? today
        : Stream.iterate(end, day -> day.minusDays(1))
            .limit(7)
            .filter(plan.settings().calendar()::isWorkday)
            .findFirst()
            .orElse(end);
  }

  private GateDecision blank(Outcome outcome, LocalDate day) {
    String by = gate.owners().isEmpty() ? "" : gate.owners().getFirst();
    return new GateDecision(outcome, day, by, "", List.of(), null, false, Extras.NONE);
  }

  private Texts texts(Outcome outcome, Gate decided) {
    return new Texts(
        outcome,
        GateDecisionFields.DATE.text(decided, context),
        GateDecisionFields.BY.text(decided, context),
        GateDecisionFields.NOTE.text(decided, context),
        GateDecisionFields.REMEDIATION_APPROVED.text(decided, context),
        GateDecisionFields.CONDITIONS.list().of(decided).stream().map(this::text).toList());
  }

  private ConditionText text(Condition condition) {
    return new ConditionText(
        GateDecisionFields.CONDITION_TEXT.text(condition, context),
        GateDecisionFields.CONDITION_OWNER.text(condition, context),
        GateDecisionFields.CONDITION_DUE.text(condition, context),
        condition);
  }

  /// The edit that the texts ask for, or why it can't be.
  public Parsed<Edit> typed(Texts typed) {
    return decision(typed).map(this::edit);
  }

  private Edit edit(GateDecision next) {
    GateDecision former = gate.decision();
    boolean isSame =
        former != null
            && former.outcome() == next.outcome()
            && Objects.equals(former.date(), next.date());
    return isSame ? AmendDecision.of(gate, next) : Decide.of(gate, next);
  }

  private Parsed<GateDecision> decision(Texts typed) {
    boolean isHold = typed.outcome() == Outcome.HOLD;
    return with(started(typed.outcome()), GateDecisionFields.DATE, typed.day())
        .flatMap(next -> with(next, GateDecisionFields.BY, typed.by()))
        .flatMap(next -> with(next, GateDecisionFields.NOTE, typed.note()))
        .flatMap(next ->
            with(next, GateDecisionFields.REMEDIATION_APPROVED, isHold ? typed.approved() : ""))
        .flatMap(next -> withConditions(next, typed))
        .map(next -> Objects.requireNonNull(next.decision()));
  }

  /// The decision that stands, if it has this outcome, with all that is not asked here; or a new
  /// one.
  private Gate started(Outcome outcome) {
    GateDecision former = gate.decision();
    boolean isSame = former != null && former.outcome() == outcome;
    return isSame ? gate : gate.withDecision(GateDecisionFields.of(outcome));
  }

  private <V extends @Nullable Object> Parsed<Gate> with(
      Gate next, Field<Gate, V> field, String typed) {
    return field.parse(typed, context).map(value -> field.with(next, value));
  }

  private Parsed<Gate> withConditions(Gate next, Texts typed) {
    if (typed.outcome() != Outcome.CONDITIONAL_GO) {
      return Parsed.value(next);
    }
    Parsed<List<Condition>> all = Parsed.value(List.of());
    for (ConditionText each : typed.conditions()) {
      all = each.text().isBlank() ? all : all.flatMap(before -> joined(before, each));
    }
    return all.map(conditions -> GateDecisionFields.CONDITIONS.list().with(next, conditions));
  }

  private Parsed<List<Condition>> joined(List<Condition> before, ConditionText typed) {
    return condition(typed)
        .map(more -> {
          List<Condition> joined = new ArrayList<>(before);
          joined.add(more);
          return joined;
        });
  }

  private Parsed<Condition> condition(ConditionText typed) {
    Condition was = typed.was();
    Condition blank = was != null ? was : new Condition("", "", null, false, false, Extras.NONE);
    return read(blank, GateDecisionFields.CONDITION_TEXT, typed.text())
        .flatMap(next -> read(next, GateDecisionFields.CONDITION_OWNER, typed.owner()))
        .flatMap(next -> read(next, GateDecisionFields.CONDITION_DUE, typed.due()));
  }

  private <V extends @Nullable Object> Parsed<Condition> read(
      Condition next, Field<Condition, V> field, String typed) {
    return field.parse(typed, context).map(value -> field.with(next, value));
  }
}
