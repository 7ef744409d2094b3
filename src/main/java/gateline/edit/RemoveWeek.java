package gateline.edit;

import gateline.edit.field.ItemKind.Noun;
import gateline.edit.field.PlanFields;
import gateline.edit.notation.PlanContext;
import gateline.edit.rewrite.Rewrite;
import gateline.edit.rewrite.Rewriter;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes a week out. Its tasks, gates, risks and decisions join the week before (the first week's
/// join the one after), everything later stands a week earlier, also the wishes for tasks. What is
/// said of the week itself goes: its entry, stand-ups, capacities, targets, actuals, and phases and
/// sprints of this week alone. Facts, days off, absences and promises stay on their days.
public record RemoveWeek(int week) implements Edit {
  @Override
  public Plan applyTo(Plan plan) {
    return removed(plan, new Tally());
  }

  /// What goes with the week, in words; empty for nothing.
  public String consequence(Plan plan) {
    Tally tally = new Tally();
    removed(plan, tally);
    return tally.words();
  }

  private Plan removed(Plan plan, Tally tally) {
    if (week < 1 || week > plan.weeks() || plan.weeks() == 1) {
      return plan;
    }
    LocalDate from = plan.weekStart(Math.max(2, week));
    Plan next = Rewriter.apply(new Earlier(week, from, tally), plan);
    return PlanFields.WEEKS.with(next, plan.weeks() - 1);
  }

  @Override
  public String label() {
    return "remove week " + week;
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    int weeks = context.plan().weeks();
    String words =
        weeks == 1
            ? "a plan keeps its last week"
            : week < 1 || week > weeks
                ? "week " + week + ": expected a week of the plan, 1 to " + weeks
                : null;
    return Optional.ofNullable(words).map(text -> Refusals.ofPlan("weeks", text));
  }

  private record Earlier(int gone, LocalDate from, Tally tally) implements Rewrite {
    @Override
    public @Nullable Integer week(WeekUse use, int week) {
      if (use == WeekUse.FIGURE && week == gone) {
        return null;
      }
      int earlier = week < gone ? week : week - 1;
      return switch (use) {
        case ITEM -> Math.max(1, earlier);
        case FROM -> week == gone ? week : earlier;
        case TO, FIGURE -> earlier;
      };
    }

    @Override
    public LocalDate wish(LocalDate day) {
      return day.isBefore(from) ? day : day.minusWeeks(1);
    }

    @Override
    public void takesAway(Noun noun) {
      tally.add(noun);
    }
  }
}
