package gateline.edit;

import gateline.edit.field.PlanFields;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.PlanContext;
import gateline.edit.rewrite.Rewrite;
import gateline.edit.rewrite.Rewriter;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Begins the plan on another day and shifts all days with it that were chosen: not before,
/// deadlines, dues, approvals. What the calendar and the past say stays: days off, absences, facts,
/// the status date. Setting `PlanFields.START` alone shifts nothing but the weeks.
public record ChangeStart(LocalDate start) implements Edit {
  @Override
  public Plan applyTo(Plan plan) {
    return Rewriter.apply(
        new Shift(ChronoUnit.DAYS.between(plan.start(), start), new ArrayList<>()),
        PlanFields.START.with(plan, start));
  }

  @Override
  public String label() {
    return "move the start of the plan";
  }

  @Override
  public Object mergeKey() {
    return ChangeStart.class;
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    List<LocalDate> days = new ArrayList<>(List.of(start));
    long shift = ChronoUnit.DAYS.between(context.plan().start(), start);
    Rewriter.apply(new Shift(shift, days), context.plan());
    return days.stream()
        .map(day -> TaskFields.DEADLINE.notation().fault(day, context))
        .filter(Objects::nonNull)
        .findFirst()
        .map(words -> Refusals.ofPlan("start", words));
  }

  /// Shifts days and notes down what they become.
  private record Shift(long by, List<LocalDate> shifted) implements Rewrite {
    @Override
    public LocalDate wish(LocalDate day) {
      shifted.add(day.plusDays(by));
      return day.plusDays(by);
    }

    @Override
    public LocalDate due(LocalDate day) {
      return wish(day);
    }
  }
}
