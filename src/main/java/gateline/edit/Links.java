package gateline.edit;

import gateline.edit.field.TaskFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Problem;
import gateline.plan.Task;
import java.util.List;
import java.util.Optional;

/// What can stand against a link of a task.
final class Links {
  private Links() {}

  static Optional<Problem> refusal(String task, Link link, PlanContext context) {
    Task to = context.index().task(task);
    if (to == null) {
      return Refusals.missing(TaskFields.KIND, task);
    }
    String fault = TaskFields.DEPENDS.notation().fault(List.of(link), context);
    return Optional.ofNullable(fault)
        .map(words -> Refusals.of(TaskFields.KIND, to, TaskFields.DEPENDS, words));
  }
}
