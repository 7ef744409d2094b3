package gateline.edit;

import gateline.edit.field.Field;
import gateline.edit.field.PlanFields;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The baselines of a plan by their names, and the edits to them.
public final class Baselines {
  private Baselines() {}

  /// The one of a name; of two the later.
  public static Optional<Baseline> named(Plan plan, String name) {
    return plan.baselines().reversed().stream().filter(b -> b.name().equals(name)).findFirst();
  }

  /// The one that was taken last.
  public static Optional<Baseline> latest(Plan plan) {
    return plan.baselines().isEmpty() ? Optional.empty() : Optional.of(plan.baselines().getLast());
  }

  /// What the baseline of a review on a day goes by: `Week 4 review`, or where there is one already
  /// `Week 4 review 2`.
  public static String nameOfReview(Plan plan, LocalDate day) {
    String name = "Week " + Math.clamp(plan.weekOf(day), 1, plan.weeks()) + " review";
    String fresh = name;
    for (int number = 2; named(plan, fresh).isPresent(); number++) {
      fresh = name + " " + number;
    }
    return fresh;
  }

  /// The edit that gives a baseline another name.
  public static Edit rename(Plan plan, Baseline baseline, String name) {
    int place = plan.baselines().indexOf(baseline);
    Field<Plan, String> field = PlanFields.BASELINES.at(place, PlanFields.BASELINE_NAME);
    Edit set = SetField.of(PlanFields.KIND, field, plan, name);
    return Together.of("rename baseline " + baseline.name(), set);
  }

  public static Edit delete(Plan plan, Baseline baseline) {
    List<Baseline> left = new ArrayList<>(plan.baselines());
    left.remove(baseline);
    return new ChangeEntries<>(
        PlanFields.KIND,
        PlanFields.ID,
        PlanFields.BASELINES,
        left,
        "delete baseline " + baseline.name());
  }

  /// What stands against a new baseline of this name.
  static Optional<Problem> refusalOfName(Plan plan, String name) {
    String fault =
        name.isBlank()
            ? "a baseline needs a name"
            : named(plan, name).isPresent()
                ? "\"" + name + "\": a baseline has this name already; choose another"
                : "";
    return fault.isEmpty() ? Optional.empty() : Optional.of(Refusals.ofPlan("baselines", fault));
  }
}
