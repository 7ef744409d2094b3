package gateline.review.check;

import gateline.plan.Chain;
import gateline.plan.Decision;
import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Phase;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The order of a plan's items in its file. The plan itself comes before them all.
final class PlanOrder {
  private final Map<String, Integer> positions = new HashMap<>();

  private PlanOrder() {}

  static PlanOrder of(Plan plan) {
    PlanOrder order = new PlanOrder();
    order.add(plan.squads(), Squad::id);
    order.add(plan.phases(), Phase::id);
    order.add(plan.sprints(), Sprint::id);
    order.add(plan.metrics(), Metric::id);
    order.add(plan.gates(), Gate::id);
    order.add(plan.tasks(), Task::id);
    order.add(plan.risks(), Risk::id);
    order.add(plan.chains(), Chain::id);
    order.add(plan.meetings().decisions(), Decision::id);
    return order;
  }

  private <T> void add(List<T> items, Function<T, String> id) {
    items.forEach(item -> positions.putIfAbsent(id.apply(item), positions.size()));
  }

  int position(Place place) {
    return switch (place) {
      case Place.OnItem(String id, _) -> positions.getOrDefault(id, positions.size());
      case Place.OnPlan _, Place.InFile _ -> -1;
    };
  }
}
