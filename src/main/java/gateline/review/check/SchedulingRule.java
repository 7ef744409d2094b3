package gateline.review.check;

import gateline.edit.Edit;
import gateline.edit.RemoveLink;
import gateline.edit.SetField;
import gateline.edit.field.TaskFields;
import gateline.plan.Problem;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What scheduling itself finds: loops, pins without a day, facts that can't be, links that pins
/// and facts break.
record SchedulingRule(String id, BiFunction<CheckedPlan, Task, Stream<Edit>> mending)
    implements Rule {
  static final List<Rule> ALL =
      List.of(
          new SchedulingRule("loop", SchedulingRule::unlink),
          new SchedulingRule("pin-without-date", (_, task) -> Stream.of(unpin(task))),
          new SchedulingRule("fact-not-started", (_, _) -> Stream.empty()),
          new SchedulingRule("fact-order", (_, task) -> Stream.of(withoutStart(task))),
          new SchedulingRule("fact-future", (_, _) -> Stream.empty()),
          new SchedulingRule("fact-progress", (_, task) -> Stream.of(complete(task))),
          new SchedulingRule("broken-link", SchedulingRule::release));

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return checked.schedule().problems().stream().filter(problem -> problem.rule().equals(id));
  }

  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return checked.task(problem).stream().flatMap(task -> mending.apply(checked, task));
  }

  /// The links of a task, the last in the file first: it is the one that closes the loop.
  private static Stream<Edit> unlink(CheckedPlan checked, Task task) {
    return task.depends().reversed().stream()
        .flatMap(link ->
            Stream.ofNullable(checked.schedule().index().task(link.on()))
                .map(from -> RemoveLink.of(from, task, link)));
  }

  private static Stream<Edit> release(CheckedPlan checked, Task task) {
    return task.isStarted()
        ? unlink(checked, task)
        : Stream.concat(Stream.of(unpin(task)), unlink(checked, task));
  }

  private static Edit unpin(Task task) {
    return SetField.of(TaskFields.KIND, TaskFields.PINNED, task, false);
  }

  private static Edit withoutStart(Task task) {
    return SetField.of(TaskFields.KIND, TaskFields.STARTED, task, null);
  }

  private static Edit complete(Task task) {
    return SetField.of(TaskFields.KIND, TaskFields.PROGRESS, task, BigDecimal.valueOf(100));
  }
}
