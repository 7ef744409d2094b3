package gateline.review.standup;

import gateline.edit.notation.PlanContext;
import gateline.plan.Task;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The tasks of a plan by id or by name, whatever its case, where only one has it. Made once for a
/// whole text, however many lines it has.
final class TaskNames {
  private final PlanContext context;
  private final Map<String, String> ids = new HashMap<>();

  TaskNames(PlanContext context) {
    this.context = context;
    for (Task task : context.plan().tasks()) {
      ids.merge(folded(task.name()), task.id(), (_, _) -> "");
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// The id of the task that a text names.
  Optional<String> find(String text) {
    return context.index().task(text) != null
        ? Optional.of(text)
        : Optional.ofNullable(ids.get(folded(text))).filter(id -> !id.isEmpty());
  }

  /// The text by which a task is found again: its name, or its id where that would not do.
  String show(String id) {
    Task task = context.index().task(id);
    boolean isFound =
        task != null
            && task.name().lines().count() == 1
            && find(task.name().strip()).filter(id::equals).isPresent();
    return task != null && isFound ? task.name().strip() : id;
  }
}
