package gateline.edit;

import gateline.edit.field.TaskFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Task;
import gateline.plan.Task.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Copies of tasks, put behind the last of them: links among the tasks become links among the
/// copies, links to others stay, and no copy has begun.
public final class Duplicates {
  private Duplicates() {}

  /// The edit that adds the copies.
  public static AddItems<Task> of(List<Task> tasks, PlanContext context) {
    Ids ids = Ids.in(context);
    Map<String, String> copies = new HashMap<>();
    tasks.forEach(task -> copies.put(task.id(), ids.forTask(task.name(), task.week())));
    int last =
        tasks.stream().mapToInt(task -> context.index().taskPosition(task.id())).max().orElse(-1);
    return new AddItems<>(
        TaskFields.KIND,
        tasks.stream().map(task -> copy(task, copies)).toList(),
        last + 1,
        "duplicate " + TaskFields.KIND.titles(tasks));
  }

  private static Task copy(Task task, Map<String, String> copies) {
    List<Link> links = task.depends().stream().map(link -> copy(link, copies)).toList();
    return TaskFields.KIND
        .id()
        .with(task, copies.getOrDefault(task.id(), task.id()))
        .withName(task.name() + " (copy)")
        .withDepends(links)
        .withFacts(Facts.NONE);
  }

  private static Link copy(Link link, Map<String, String> copies) {
    String on = copies.getOrDefault(link.on(), link.on());
    return new Link(on, link.type(), link.lag(), link.extras());
  }
}
