package gateline.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where each id of a plan stands, derived once from its lists. Of two items with one id the first
/// counts; the reader refuses such files.
public final class PlanIndex {
  private final Plan plan;
  private final Positions tasks;
  private final Map<String, Integer> squads;
  private final Map<String, Integer> gates;
  private final Map<String, Integer> metrics;

  private PlanIndex(Plan plan, Positions tasks) {
    this.plan = plan;
    this.tasks = tasks;
    squads = positions(plan.squads().stream().map(Squad::id).toList());
    gates = positions(plan.gates().stream().map(Gate::id).toList());
    metrics = positions(plan.metrics().stream().map(Metric::id).toList());
  }

  public static PlanIndex of(Plan plan) {
    return new PlanIndex(plan, Positions.of(plan.tasks()));
  }

  /// The index of an edited plan; what the edit left as it was is not built anew.
  public PlanIndex after(Plan next) {
    Replaced replaced = Replaced.between(plan.tasks(), next.tasks());
    return new PlanIndex(next, replaced.isNone() ? tasks : tasks.after(next.tasks(), replaced));
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
    return tasks.of(id);
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
