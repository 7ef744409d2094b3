package gateline.review.check;

import gateline.plan.Chain;
import gateline.plan.Gate;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.review.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// `loose-task`: a task waits for nothing and nothing waits for it. Words of what it needs, a gate
/// that names it and a watched chain tie it, too.
final class LooseTaskRule implements Rule {
  @Override
  public String id() {
    return "loose-task";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    Set<String> awaited = awaited(checked);
    return checked.tasks().stream()
        .filter(task -> !task.isFinished() && task.depends().isEmpty())
        .filter(task -> task.details().needs().isEmpty() && !awaited.contains(task.id()))
        .map(LooseTaskRule::finding);
  }

  private static Set<String> awaited(CheckedPlan checked) {
    Set<String> awaited = new HashSet<>();
    checked.tasks().forEach(task -> task.depends().forEach(link -> awaited.add(link.on())));
    for (Gate gate : checked.plan().gates()) {
      List<String> requires = gate.requires();
      awaited.addAll(requires == null ? List.of() : requires);
    }
    for (Chain chain : checked.plan().chains()) {
      awaited.addAll(chain.from());
      awaited.addAll(chain.to());
    }
    return awaited;
  }

  private static Problem finding(Task task) {
    return Problem.hint(
        "loose-task",
        new Place.OnItem(task.id(), "depends"),
        Names.full(task) + ": waits for nothing, and nothing waits for it");
  }
}
