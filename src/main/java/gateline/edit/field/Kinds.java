package gateline.edit.field;

import gateline.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All kinds of items a plan has: the plan itself, those that share one space of ids, the others.
public final class Kinds {
  /// The kinds of which no two items have one id.
  public static final List<ItemKind<?>> WITH_UNIQUE_IDS =
      List.of(
          TaskFields.KIND,
          GateFields.KIND,
          SquadFields.KIND,
          PhaseFields.KIND,
          SprintFields.KIND,
          MetricFields.KIND,
          RiskFields.KIND,
          ChainFields.KIND,
          DecisionFields.KIND);

  public static final List<ItemKind<?>> ALL = all();

  private Kinds() {}

  /// An item with its kind.
  public record Found<T>(ItemKind<T> kind, T item) {}

  /// The item of this id; `plan` is the plan itself, `week-3` the entry of a week.
  public static Optional<Found<?>> find(Plan plan, String id) {
    return ALL.stream().flatMap(kind -> find(kind, plan, id).stream()).findFirst();
  }

  private static <T> Optional<Found<?>> find(ItemKind<T> kind, Plan plan, String id) {
    return kind.find(plan, id).map(item -> new Found<>(kind, item));
  }

  private static List<ItemKind<?>> all() {
    List<ItemKind<?>> all = new ArrayList<>();
    all.add(PlanFields.KIND);
    all.addAll(WITH_UNIQUE_IDS);
    all.addAll(List.of(ActionFields.KIND, WeekFields.KIND, StandupFields.KIND));
    return List.copyOf(all);
  }
}
