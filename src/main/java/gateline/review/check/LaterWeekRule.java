package gateline.review.check;

import gateline.edit.Edit;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.review.Names;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// `later-week`: a task of one week waits for a task that the plan puts in a later one.
final class LaterWeekRule implements Rule {
  @Override
  public String id() {
    return "later-week";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.tasks().stream()
        .filter(task -> !task.isFinished())
        .flatMap(task -> latest(checked, task).map(other -> finding(task, other)).stream());
  }

  /// The one of the latest week among those of a later week that a task waits for.
  private static Optional<Task> latest(CheckedPlan checked, Task task) {
    Integer week = task.week();
    return week == null
        ? Optional.empty()
        : task.depends().stream()
            .map(link -> checked.schedule().index().task(link.on()))
            .filter(Objects::nonNull)
            .filter(other -> weekOf(other) > week)
            .max(Comparator.comparingInt(LaterWeekRule::weekOf));
  }

  private static int weekOf(Task task) {
    Integer week = task.week();
    return week == null ? 0 : week;
  }

  private static Problem finding(Task task, Task other) {
    return Problem.warning(
        "later-week",
        new Place.OnItem(task.id(), "depends"),
        Names.full(task)
            + ": stands in week "
            + task.week()
            + " and waits for "
            + Names.quoted(other.name())
            + " of week "
            + other.week());
  }

  /// The week of what it waits for.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    Plan plan = checked.plan();
    return checked
        .task(problem)
        .flatMap(task ->
            latest(checked, task)
                .filter(other -> weekOf(other) <= plan.weeks())
                .map(other -> Moving.toWeek(task, weekOf(other))))
        .stream();
  }
}
