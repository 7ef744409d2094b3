package gateline.testing;

import gateline.plan.Gate;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// What gates require, when they stand, and which tasks they stop.
final class NaiveGates {
  private final Plan plan;
  private final NaiveClock clock;

  NaiveGates(Plan plan, NaiveClock clock) {
    this.plan = plan;
    this.clock = clock;
  }

  LocalDateTime time(Gate gate) {
    return clock.end(plan.weekEnd(gate.week()));
  }

  List<Task> required(Gate gate) {
    if (gate.requires() != null) {
      return plan.tasks().stream().filter(t -> gate.requires().contains(t.id())).toList();
    }
    int previous =
        plan.gates().stream().mapToInt(Gate::week).filter(w -> w < gate.week()).max().orElse(0);
    return plan.tasks().stream()
        .filter(t -> t.week() != null && t.week() > previous && t.week() <= gate.week())
        .toList();
  }

  private static boolean isBefore(Gate gate, Task task) {
    return task.week() != null && task.week() > gate.week();
  }

  /// Whether the gate was held before the task's week, until remediation was approved for a day.
  static boolean holdsUntil(Gate gate, Task task, LocalDate day) {
    return gate.decision() != null
        && gate.decision().outcome() == Outcome.HOLD
        && isBefore(gate, task)
        && day.equals(gate.decision().remediationApproved());
  }

  /// The mornings from which work may go on after the holds before a task.
  List<LocalDateTime> mornings(Task task) {
    return plan.gates().stream()
        .filter(gate -> gate.decision() != null && gate.decision().remediationApproved() != null)
        .filter(gate -> holdsUntil(gate, task, gate.decision().remediationApproved()))
        .map(gate -> clock.begin(gate.decision().remediationApproved()))
        .toList();
  }

  private boolean isMissed(Gate gate) {
    return gate.decision() == null
        && plan.statusDate() != null
        && plan.statusDate().isAfter(plan.weekEnd(gate.week()));
  }

  private boolean stopsWork(Gate gate) {
    if (gate.decision() == null) {
      return isMissed(gate) && plan.settings().pauseOnMiss();
    }
    return switch (gate.decision().outcome()) {
      case GO, CONDITIONAL_GO -> false;
      case HOLD -> gate.decision().remediationApproved() == null;
      case KILL -> true;
    };
  }

  boolean isPaused(Task task) {
    return !task.isStarted()
        && !task.isPinned()
        && plan.gates().stream().anyMatch(gate -> isBefore(gate, task) && stopsWork(gate));
  }
}
