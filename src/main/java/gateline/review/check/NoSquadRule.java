package gateline.review.check;

import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.review.Names;
import java.util.stream.Stream;

/// `no-squad`: nobody does a task, so it loads nobody.
final class NoSquadRule implements Rule {
  @Override
  public String id() {
    return "no-squad";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.tasks().stream()
        .filter(task -> task.squads().isEmpty() && !task.isFinished())
        .map(NoSquadRule::finding);
  }

  private static Problem finding(Task task) {
    return Problem.warning(
        "no-squad",
        new Place.OnItem(task.id(), "squads"),
        Names.full(task) + ": no squad does it, so its work is in nobody's week; assign one");
  }
}
