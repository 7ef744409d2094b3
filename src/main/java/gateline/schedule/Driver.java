package gateline.schedule;

import gateline.plan.Link;
import java.time.LocalDate;

/// What set a task's early start. Tasks and gates are named by their position in the plan.
public sealed interface Driver {
  /// Nothing but the plan's own start.
  record PlanStart() implements Driver {}

  /// The first working minute of the task's week.
  record ByWeek(int week) implements Driver {}

  /// The task's `notBefore`.
  record ByNotBefore(LocalDate day) implements Driver {}

  /// The status date: what has not begun can't begin in the past.
  record ByStatusDate(LocalDate day) implements Driver {}

  /// A link from another task.
  record ByLink(int predecessor, Link link) implements Driver {}

  /// A gate that was held, with its remediation approved on a day.
  record ByHold(int gate, LocalDate approved) implements Driver {}

  /// The task is pinned to a day.
  record ByPin(LocalDate day) implements Driver {}

  /// The task has begun, or is over: a fact.
  record ByFact(LocalDate day) implements Driver {}
}
