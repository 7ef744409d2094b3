package gateline.edit;

import gateline.edit.field.TaskFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Task;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gives a link of a task another type or lag, or lets it come from another task.
public record ChangeLink(String task, Link before, Link after, String label) implements Edit {
  public static ChangeLink of(Task from, Task to, Link before, Link after) {
    return new ChangeLink(
        to.id(),
        before,
        after,
        "change link of " + TaskFields.KIND.title(from) + " to " + TaskFields.KIND.title(to));
  }

  @Override
  public Plan applyTo(Plan plan) {
    return TaskFields.KIND.change(plan, List.of(task), this::changed);
  }

  private Task changed(Task to) {
    List<Link> links =
        to.depends().stream().map(link -> link.equals(before) ? changed(link) : link).toList();
    return TaskFields.DEPENDS.with(to, links);
  }

  private Link changed(Link link) {
    return new Link(after.on(), after.type(), after.lag(), link.extras());
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return Links.refusal(task, after, context);
  }

  @Override
  public @Nullable Object mergeKey() {
    return List.of("link", task, before.on());
  }
}
