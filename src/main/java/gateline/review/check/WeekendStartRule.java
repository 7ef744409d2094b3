package gateline.review.check;

import gateline.edit.ChangeStart;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.TaskFields;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.review.Names;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/// `weekend-start`: a plan that does not start on a Monday has weeks that nobody else counts, and a
/// task that may start on a day off means the next working day.
final class WeekendStartRule implements Rule {
  @Override
  public String id() {
    return "weekend-start";
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return Stream.concat(
        plan(checked.plan().start()).stream(),
        checked.tasks().stream().flatMap(task -> task(checked.schedule(), task).stream()));
  }

  private static Optional<Problem> plan(LocalDate start) {
    return start.getDayOfWeek() == DayOfWeek.MONDAY
        ? Optional.empty()
        : Optional.of(
            Problem.hint(
                "weekend-start",
                new Place.OnPlan("start"),
                "the plan starts "
                    + DateWords.day(start)
                    + ", and so does each of its weeks; start it on a Monday"));
  }

  private static Optional<Problem> task(Schedule schedule, Task task) {
    LocalDate wish = task.timing().notBefore();
    return wish == null || task.isStarted() || isWorkday(schedule, wish)
        ? Optional.empty()
        : Optional.of(
            Problem.hint(
                "weekend-start",
                new Place.OnItem(task.id(), "notBefore"),
                Names.full(task)
                    + ": may start "
                    + DateWords.day(wish)
                    + ", a day off, which means "
                    + DateWords.day(meant(schedule, wish))));
  }

  private static boolean isWorkday(Schedule schedule, LocalDate day) {
    return schedule.time().calendar().isWorkday(day);
  }

  private static LocalDate meant(Schedule schedule, LocalDate wish) {
    return schedule.time().beginAt(schedule.time().beginOf(wish)).toLocalDate();
  }

  /// For the plan the Monday of its first working week, for a task the day that is meant.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return problem.place() instanceof Place.OnPlan
        ? Stream.of(new ChangeStart(monday(checked.plan().start())))
        : checked.task(problem).stream().flatMap(task -> asMeant(checked.schedule(), task));
  }

  private static Stream<Edit> asMeant(Schedule schedule, Task task) {
    LocalDate wish = task.timing().notBefore();
    return wish == null
        ? Stream.empty()
        : Stream.of(
            SetField.of(TaskFields.KIND, TaskFields.NOT_BEFORE, task, meant(schedule, wish)));
  }

  private static LocalDate monday(LocalDate start) {
    return start.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
        ? start.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        : start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
