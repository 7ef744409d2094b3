package gateline.review.check;

import gateline.edit.Edit;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.review.Names;
import gateline.review.Why;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// `spill-over`: a task ends after its week; by how much, and what put it there.
final class SpillOverRule implements Rule {
  @Override
  public String id() {
    return "spill-over";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    Schedule schedule = checked.schedule();
    return IntStream.range(0, schedule.plan().tasks().size())
        .filter(task -> schedule.spillOver(task) > 0)
        .mapToObj(task -> finding(schedule, task));
  }

  private static Problem finding(Schedule schedule, int position) {
    Task task = schedule.plan().tasks().get(position);
    String text =
        Names.full(task)
            + ": ends "
            + DateWords.day(schedule.finishAt(position).toLocalDate())
            + ", "
            + DateWords.days(schedule.time().days(schedule.spillOver(position)))
            + " after its week "
            + task.week()
            + ". "
            + Why.task(schedule, position);
    return Problem.warning("spill-over", new Place.OnItem(task.id(), "week"), text);
  }

  /// The week in which it ends.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    Schedule schedule = checked.schedule();
    return checked.task(problem).stream()
        .flatMap(task -> {
          int position = schedule.index().taskPosition(task.id());
          int week = checked.plan().weekOf(schedule.finishAt(position).toLocalDate());
          return week > checked.plan().weeks()
              ? Stream.empty()
              : Stream.of(Moving.toWeek(task, week));
        });
  }
}
