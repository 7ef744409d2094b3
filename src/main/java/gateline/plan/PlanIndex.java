package gateline.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where each id of a plan stands, derived once from its lists. Of two items with one id the first
/// counts; the reader refuses such files.
public final class PlanIndex {
  private final Plan plan;
  private final Map<String, Integer> tasks;
  private final Map<String, Integer> squads;
  private final Map<String, Integer> gates;
  private final Map<String, Integer> metrics;

  private PlanIndex(Plan plan, Map<String, Integer> tasks) {
    this.plan = plan;
    this.tasks = tasks;
    squads = positions(plan.squads().stream().map(Squad::id).toList());
    gates = positions(plan.gates().stream().map(Gate::id).toList());
    metrics = positions(plan.metrics().stream().map(Metric::id).toList());
  }

  public static PlanIndex of(Plan plan) {
    return new PlanIndex(plan, positions(plan.tasks().stream().map(Task::id).toList()));
  }

  /// The index of an edited plan; where the tasks kept their ids and places it is not built anew.
  public PlanIndex after(Plan next) {
    return sameIds(plan.tasks(), next.tasks()) ? new PlanIndex(next, tasks) : of(next);
  }

  /// Whether both say the same of every task's id, because one was made from the other.
  public boolean placesTasksLike(PlanIndex other) {
    return tasks == other.tasks;
  }

  private static boolean sameIds(List<Task> before, List<Task> next) {
    if (before.size() != next.size()) {
      return false;
    }
    for (int i = 0; i < next.size(); i++) {
      Task task = next.get(i);
      if (task != before.get(i) && !task.id().equals(before.get(i).id())) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> positions(List<String> ids) {
    Map<String, Integer> positions = HashMap.newHashMap(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      positions.putIfAbsent(ids.get(i), i);
    }
    return positions;
  }

  /// The position of a task in the plan's list, -1 when there is none of that id.
  public int taskPosition(String id) {
    return tasks.getOrDefault(id, -1);
  }

  /// The position of a squad, or -1.
  public int squadPosition(String id) {
    return squads.getOrDefault(id, -1);
  }

  /// The position of a gate, or -1.
  public int gatePosition(String id) {
    return gates.getOrDefault(id, -1);
  }

  public @Nullable Task task(String id) {
    int position = taskPosition(id);
    return position < 0 ? null : plan.tasks().get(position);
  }

  public @Nullable Squad squad(String id) {
    int position = squadPosition(id);
    return position < 0 ? null : plan.squads().get(position);
  }

  public @Nullable Gate gate(String id) {
    int position = gatePosition(id);
    return position < 0 ? null : plan.gates().get(position);
  }

  public @Nullable Metric metric(String id) {
    int position = metrics.getOrDefault(id, -1);
    return position < 0 ? null : plan.metrics().get(position);
  }

  /// An owner as people say it: the squad's name where it is a squad's id, else the text itself.
  public String ownerName(String owner) {
    Squad squad = squad(owner);
    return squad == null ? owner : squad.name();
  }
}
