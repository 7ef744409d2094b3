package gateline.gesture;

import gateline.plan.Task;
import gateline.time.DateWords;
import java.time.LocalDate;

/// Why a bar does not follow the hand.
final class FixedBar {
  private FixedBar() {}

  /// What is said of a task that has begun or is over.
  static String words(Ground ground, Task task) {
    LocalDate finished = task.facts().finished();
    if (finished != null) {
      return task.name() + " finished " + DateWords.day(finished) + ": what is over does not move";
    }
    LocalDate start = ground.schedule().startAt(ground.position(task.id())).toLocalDate();
    return task.name()
        + " started "
        + DateWords.day(start)
        + " and keeps its start; drag its end to change how long it takes";
  }
}
