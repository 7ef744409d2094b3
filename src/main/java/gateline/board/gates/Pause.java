package gateline.board.gates;

import gateline.board.BoardModel;
import gateline.plan.Task;
import gateline.review.GateState;
import gateline.review.GateStatus;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;

/// The tasks a gate pauses, or would pause if it were held: those of later weeks that have not
/// begun and are not pinned.
record Pause(GateStatus gate, boolean isOnMiss, List<Task> tasks) {
  static Pause of(BoardModel model, GateStatus gate) {
    List<Task> tasks =
        model.plan().tasks().stream()
            .filter(task -> task.week() != null && task.week() > gate.gate().week())
            .filter(task -> !task.isStarted() && !task.isPinned())
            .toList();
    return new Pause(gate, model.plan().settings().pauseOnMiss(), tasks);
  }

  /// `A hold or a miss pauses 59 tasks of weeks 3 to 12`.
  String words() {
    if (tasks.isEmpty()) {
      return isUndecided() ? "A hold would pause no task" : "No task is left to pause";
    }
    return subject() + " " + count() + " of " + weeks();
  }

  private boolean isUndecided() {
    return !gate.state().isDecided();
  }

  private String subject() {
    if (gate.state() == GateState.MISSED && isOnMiss) {
      return "Missed: pauses";
    }
    if (!isUndecided()) {
      return "Pauses";
    }
    return isOnMiss ? "A hold or a miss pauses" : "A hold pauses";
  }

  private String count() {
    return tasks.size() == 1 ? "1 task" : tasks.size() + " tasks";
  }

  private String weeks() {
    IntSummaryStatistics weeks =
        tasks.stream()
            .map(Task::week)
            .filter(Objects::nonNull)
            .mapToInt(w -> w)
            .summaryStatistics();
    return weeks.getMin() == weeks.getMax()
        ? "week " + weeks.getMin()
        : "weeks " + weeks.getMin() + " to " + weeks.getMax();
  }
}
