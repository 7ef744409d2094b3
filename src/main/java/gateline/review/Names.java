package gateline.review;

import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.util.List;
import java.util.Objects;

/// Names of the plan's items as sentences use them.
public final class Names {
  private Names() {}

  /// The name in quotes.
  public static String quoted(String name) {
    return "\"" + name + "\"";
  }

  /// The name of the task or gate with this id in quotes, or the id when there is none.
  public static String quoted(PlanIndex index, String id) {
    Task task = index.task(id);
    Gate gate = index.gate(id);
    return quoted(task != null ? task.name() : gate != null ? gate.name() : id);
  }

  /// `task "Golden trace capture" (w4-traces)`, as problems name it.
  public static String full(Task task) {
    return "task " + quoted(task.name()) + " (" + task.id() + ")";
  }

  /// `gate "SDK Alpha" (g6)`, as problems name it.
  public static String full(Gate gate) {
    return "gate " + quoted(gate.name()) + " (" + gate.id() + ")";
  }

  /// The name of the task at a position, in quotes.
  public static String task(Plan plan, int task) {
    return quoted(plan.tasks().get(task).name());
  }

  /// `gate "SDK Alpha"`, for the gate at a position.
  public static String gate(Plan plan, int gate) {
    return "gate " + quoted(plan.gates().get(gate).name());
  }

  /// `Core Runtime`, `Core Runtime and Quality`, `Core Runtime, DevOps and Quality`.
  public static String squads(PlanIndex index, Task task) {
    List<String> names =
        task.squads().stream()
            .map(assignment -> index.squad(assignment.squad()))
            .filter(Objects::nonNull)
            .map(Squad::name)
            .toList();
    return joined(names);
  }

  /// `a`, `a and b`, `a, b and c`.
  public static String joined(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
