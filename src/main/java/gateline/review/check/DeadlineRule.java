package gateline.review.check;

import gateline.edit.Edit;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.review.Names;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// `deadline-missed`: a task is forecast to end after its deadline.
final class DeadlineRule implements Rule {
  @Override
  public String id() {
    return "deadline-missed";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.positions().boxed().flatMap(task -> finding(checked, task).stream());
  }

  private static Optional<Problem> finding(CheckedPlan checked, int position) {
    Schedule schedule = checked.schedule();
    Task task = checked.tasks().get(position);
    LocalDate deadline = task.timing().deadline();
    if (deadline == null || task.isFinished()) {
      return Optional.empty();
    }
    long late = schedule.finish(position) - schedule.time().endOf(deadline);
    return late <= 0
        ? Optional.empty()
        : Optional.of(
            Problem.warning(
                "deadline-missed",
                new Place.OnItem(task.id(), "deadline"),
                Names.full(task)
                    + ": ends "
                    + DateWords.day(schedule.finishAt(position).toLocalDate())
                    + ", "
                    + DateWords.days(schedule.time().days(late))
                    + " after its deadline "
                    + DateWords.day(deadline)));
  }

  /// The day on which it is forecast to end.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return checked.task(problem).stream()
        .map(task -> {
          int position = checked.schedule().index().taskPosition(task.id());
          LocalDate end = checked.schedule().finishAt(position).toLocalDate();
          return Moving.deadline(task, end);
        });
  }
}
