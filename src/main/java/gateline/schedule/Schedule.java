package gateline.schedule;

import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Problem;
import gateline.time.WorkTime;
import java.time.LocalDateTime;
import java.util.List;

/// The dates that follow from a plan. Tasks and gates are addressed by their position in the plan;
/// minutes are working minutes on the axis of `time()`.
public final class Schedule {
  private final Plan plan;

  private Schedule(Plan plan) {
    this.plan = plan;
  }

  /// Schedules a whole plan: one forward and one backward pass over its links.
  public static Schedule of(Plan plan) {
    return new Schedule(plan);
  }

  public Plan plan() {
    return plan;
  }

  public PlanIndex index() {
    throw new UnsupportedOperationException();
  }

  public WorkTime time() {
    throw new UnsupportedOperationException();
  }

  public Network network() {
    throw new UnsupportedOperationException();
  }

  /// Early start in working minutes.
  public long start(int task) {
    throw new UnsupportedOperationException();
  }

  /// Early finish in working minutes.
  public long finish(int task) {
    throw new UnsupportedOperationException();
  }

  /// The latest start that keeps the plan's finish and all deadlines; may be negative.
  public long lateStart(int task) {
    throw new UnsupportedOperationException();
  }

  public long lateFinish(int task) {
    throw new UnsupportedOperationException();
  }

  /// Late start less early start, in working minutes; negative when a deadline is missed.
  public long totalSlack(int task) {
    throw new UnsupportedOperationException();
  }

  /// How far the task can slip before it moves a successor, in working minutes.
  public long freeSlack(int task) {
    throw new UnsupportedOperationException();
  }

  /// The start as shown: a morning at a day's edge, and one instant for a task without length.
  public LocalDateTime startAt(int task) {
    throw new UnsupportedOperationException();
  }

  /// The finish as shown: the last moment worked.
  public LocalDateTime finishAt(int task) {
    throw new UnsupportedOperationException();
  }

  /// Whether the task is shown as a point: a milestone, or so short that it rounds to nothing.
  public boolean isInstant(int task) {
    throw new UnsupportedOperationException();
  }

  /// Not finished, and without total slack.
  public boolean isCritical(int task) {
    throw new UnsupportedOperationException();
  }

  public Driver driver(int task) {
    throw new UnsupportedOperationException();
  }

  /// Whether a held or missed gate pauses the task with no end in sight: its dates are computed as
  /// if it did not.
  public boolean isPaused(int task) {
    throw new UnsupportedOperationException();
  }

  /// The position of the gate that pauses the task, or -1.
  public int pausedBy(int task) {
    throw new UnsupportedOperationException();
  }

  /// Whether the task's dates rest on a paused one (or it is paused itself), so that any forecast
  /// from it is open.
  public boolean isOpen(int task) {
    throw new UnsupportedOperationException();
  }

  /// How far the finish lies behind the last working minute of the task's week, in working minutes;
  /// 0 when it does not, or has no week.
  public long spillOver(int task) {
    throw new UnsupportedOperationException();
  }

  /// The plan's finish: the latest early finish of any task, 0 for an empty plan.
  public long finish() {
    throw new UnsupportedOperationException();
  }

  /// The plan's finish as shown.
  public LocalDateTime finishAt() {
    throw new UnsupportedOperationException();
  }

  public GateDates gate(int gate) {
    throw new UnsupportedOperationException();
  }

  /// The positions of the tasks a gate requires, said or by default, in plan order.
  public int[] required(int gate) {
    throw new UnsupportedOperationException();
  }

  /// Slack against the undecided gates, in working minutes; `Long.MAX_VALUE` where none asks.
  public long gateSlack(int task) {
    throw new UnsupportedOperationException();
  }

  /// The position of the gate for which the task is gate-critical, or -1 when it is not.
  public int criticalForGate(int task) {
    throw new UnsupportedOperationException();
  }

  /// Loops, broken links, impossible facts: what scheduling found wrong with the plan.
  public List<Problem> problems() {
    throw new UnsupportedOperationException();
  }
}
