package gateline.gesture;

import gateline.edit.AddItems;
import gateline.edit.Edit;
import gateline.edit.Ids;
import gateline.edit.field.DecisionFields;
import gateline.edit.field.Field;
import gateline.edit.notation.Parsed;
import gateline.edit.notation.PlanContext;
import gateline.plan.Decision;
import gateline.plan.Extras;
import gateline.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision as it is written down in a meeting held on a day: to take, or where an outcome is
/// given, taken that day.
public record LoggedDecision(PlanContext context, LocalDate today) {
  /// What is typed; all but the text may be left empty.
  public record Texts(String text, String owner, String due, String outcome) {}

  /// The edit that adds it, or why it can't be.
  public Parsed<Edit> typed(Texts typed) {
    if (typed.text().isBlank()) {
      return Parsed.refused("What is to be decided?");
    }
    return with(blank(typed.text()), DecisionFields.TEXT, typed.text())
        .flatMap(next -> with(next, DecisionFields.OWNER, typed.owner()))
        .flatMap(next -> with(next, DecisionFields.DUE, typed.due()))
        .flatMap(next -> with(next, DecisionFields.OUTCOME, typed.outcome()))
        .map(next -> AddItems.of(DecisionFields.KIND, List.of(made(next)), AddItems.END));
  }

  private Decision blank(String text) {
    Plan plan = context.plan();
    int week = plan.weekOf(today);
    boolean isInPlan = week >= 1 && week <= plan.weeks();
    String id = Ids.in(context).fresh(text);
    return new Decision(id, isInPlan ? week : null, "", "", null, "", null, false, Extras.NONE);
  }

  private Decision made(Decision decision) {
    return decision.outcome().isEmpty() ? decision : DecisionFields.MADE.with(decision, today);
  }

  private <V extends @Nullable Object> Parsed<Decision> with(
      Decision next, Field<Decision, V> field, String typed) {
    return field.parse(typed, context).map(value -> field.with(next, value));
  }
}
