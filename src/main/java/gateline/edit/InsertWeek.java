package gateline.edit;

import gateline.edit.field.PlanFields;
import gateline.edit.notation.PlanContext;
import gateline.edit.rewrite.Rewrite;
import gateline.edit.rewrite.Rewriter;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.time.LocalDate;
import java.util.Optional;

/// Makes room for a week before another. Everything of that week and later stands a week later,
/// also the wishes for tasks (not before, deadline); facts, days off, absences and what somebody
/// promised stay on their days. A phase or sprint across the place grows by the week.
public record InsertWeek(int before) implements Edit {
  @Override
  public Plan applyTo(Plan plan) {
    if (before < 1 || before > plan.weeks() + 1) {
      return plan;
    }
    Plan longer = PlanFields.WEEKS.with(plan, plan.weeks() + 1);
    return Rewriter.apply(new Later(before, plan.weekStart(before)), longer);
  }

  @Override
  public String label() {
    return "insert a week before week " + before;
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    int weeks = context.plan().weeks();
    String fault = PlanFields.WEEKS.notation().fault(weeks + 1, context);
    String place =
        before < 1 || before > weeks + 1
            ? "week " + before + ": expected a week from 1 to " + (weeks + 1)
            : null;
    return Optional.ofNullable(fault == null ? place : fault)
        .map(words -> Refusals.ofPlan("weeks", words));
  }

  private record Later(int first, LocalDate from) implements Rewrite {
    @Override
    public Integer week(WeekUse use, int week) {
      return week < first ? week : week + 1;
    }

    @Override
    public LocalDate wish(LocalDate day) {
      return day.isBefore(from) ? day : day.plusWeeks(1);
    }
  }
}
