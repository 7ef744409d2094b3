package gateline.file;

import gateline.plan.Chain;
import gateline.plan.Decision;
import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Phase;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Risk;
import gateline.plan.Sprint;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The one space of ids that nine kinds of items share.
final class ItemIds {
  private final Map<String, String> nouns;
  private final List<Problem> found = new ArrayList<>();

  private ItemIds(Plan plan) {
    nouns = HashMap.newHashMap(plan.tasks().size());
  }

  /// The first id that stands at two items.
  static Optional<Problem> firstDouble(Plan plan) {
    var ids = new ItemIds(plan);
    ids.add("squad", plan.squads(), Squad::id);
    ids.add("phase", plan.phases(), Phase::id);
    ids.add("sprint", plan.sprints(), Sprint::id);
    ids.add("metric", plan.metrics(), Metric::id);
    ids.add("gate", plan.gates(), Gate::id);
    ids.add("task", plan.tasks(), Task::id);
    ids.add("risk", plan.risks(), Risk::id);
    ids.add("chain", plan.chains(), Chain::id);
    ids.add("decision", plan.meetings().decisions(), Decision::id);
    return ids.found.stream().findFirst();
  }

  private <T> void add(String noun, List<T> items, Function<T, String> id) {
    for (T item : items) {
      String other = nouns.putIfAbsent(id.apply(item), noun);
      if (other != null && found.isEmpty()) {
        found.add(problem(id.apply(item), noun, other));
      }
    }
  }

  private static Problem problem(String id, String noun, String other) {
    String both = noun.equals(other) ? "two " + noun + "s have" : other + " and " + noun + " share";
    String text = both + " the id \"" + id + "\"; rename one";
    return Problem.error("duplicate-id", new Place.OnItem(id, "id"), text);
  }
}
