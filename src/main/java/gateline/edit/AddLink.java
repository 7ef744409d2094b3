package gateline.edit;

import gateline.edit.field.TaskFields;
import gateline.edit.notation.PlanContext;
import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets a task depend on another; where a link of the same type is there already, its lag changes.
public record AddLink(String task, Link link, String label) implements Edit {
  /// A link from one task to the next, such as FS without lag.
  public static AddLink of(Task from, Task to, Link.Type type, java.math.BigDecimal lag) {
    return new AddLink(
        to.id(),
        Link.of(from.id(), type, lag),
        "link " + TaskFields.KIND.title(from) + " to " + TaskFields.KIND.title(to));
  }

  @Override
  public Plan applyTo(Plan plan) {
    return TaskFields.KIND.change(plan, List.of(task), this::added);
  }

  private Task added(Task to) {
    List<Link> links = new ArrayList<>(to.depends());
    for (int i = 0; i < links.size(); i++) {
      Link old = links.get(i);
      if (old.on().equals(link.on()) && old.type() == link.type()) {
        links.set(i, new Link(old.on(), old.type(), link.lag(), old.extras()));
        return TaskFields.DEPENDS.with(to, links);
      }
    }
    links.add(link);
    return TaskFields.DEPENDS.with(to, links);
  }

  @Override
  public Optional<Problem> refusal(PlanContext context) {
    return Links.refusal(task, link, context);
  }
}
