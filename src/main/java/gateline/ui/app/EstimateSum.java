package gateline.ui.app;

import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.List;

/// The estimates of a list of tasks added up, in person-days. The next list costs no more than
/// where it differs from the one before: edits change few tasks of many.
final class EstimateSum {
  private List<Task> tasks = List.of();
  private BigDecimal sum = BigDecimal.ZERO;

  /// The sum over these tasks, exact.
  BigDecimal of(List<Task> next) {
    int least = Math.min(tasks.size(), next.size());
    int same = 0;
    while (same < least && tasks.get(same) == next.get(same)) {
      same++;
    }
    int tail = 0;
    while (tail < least - same
        && tasks.get(tasks.size() - 1 - tail) == next.get(next.size() - 1 - tail)) {
      tail++;
    }
    sum = sum.subtract(sum(tasks.subList(same, tasks.size() - tail)));
    sum = sum.add(sum(next.subList(same, next.size() - tail)));
    tasks = next;
    return sum;
  }

  private static BigDecimal sum(List<Task> tasks) {
    return tasks.stream().map(Task::estimate).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
