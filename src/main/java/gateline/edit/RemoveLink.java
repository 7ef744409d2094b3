package gateline.edit;

import gateline.edit.field.TaskFields;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.util.List;

/// Takes links of a task away: one, or all those on one other task.
public record RemoveLink(String task, List<Link> links, String label) implements Edit {
  public RemoveLink {
    links = List.copyOf(links);
  }

  public static RemoveLink of(Task from, Task to, Link link) {
    return new RemoveLink(to.id(), List.of(link), label(from, to));
  }

  /// All links between two tasks, whatever their types.
  public static RemoveLink allOf(Task from, Task to) {
    List<Link> all = to.depends().stream().filter(link -> link.on().equals(from.id())).toList();
    return new RemoveLink(to.id(), all, label(from, to));
  }

  private static String label(Task from, Task to) {
    return "unlink " + TaskFields.KIND.title(from) + " and " + TaskFields.KIND.title(to);
  }

  @Override
  public Plan applyTo(Plan plan) {
    return TaskFields.KIND.change(
        plan,
        List.of(task),
        to ->
            TaskFields.DEPENDS.with(
                to, to.depends().stream().filter(link -> !links.contains(link)).toList()));
  }
}
