package gateline.testing;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The links that count, taken one by one in file order; lag is in minutes.
final class NaiveLinks {
  record Tie(Task from, Task to, Link link, long lag) {
    /// Whether it still asks something: what is pinned or has begun goes its own way.
    boolean asksStill() {
      return !to.isPinned() && !to.isStarted();
    }
  }

  final List<Tie> ties = new ArrayList<>();
  private int leftOut;

  NaiveLinks(Plan plan, NaiveWork work) {
    Map<String, Task> tasks = new HashMap<>();
    plan.tasks().forEach(task -> tasks.put(task.id(), task));
    for (Task to : plan.tasks()) {
      for (Link link : to.depends()) {
        Task from = tasks.get(link.on());
        if (from != null) {
          take(new Tie(from, to, link, work.lag(link)));
        }
      }
    }
  }

  private void take(Tie tie) {
    if (leadsTo(tie.to, tie.from, new HashSet<>())) {
      leftOut++;
    } else {
      ties.add(tie);
    }
  }

  private boolean leadsTo(Task from, Task to, Set<String> seen) {
    return from == to
        || seen.add(from.id())
            && ties.stream().anyMatch(tie -> tie.from == from && leadsTo(tie.to, to, seen));
  }

  /// How many were left out because they would close a loop.
  int leftOut() {
    return leftOut;
  }

  List<Tie> into(Task task) {
    return ties.stream().filter(tie -> tie.to == task).toList();
  }

  List<Tie> outOf(Task task) {
    return ties.stream().filter(tie -> tie.from == task).toList();
  }
}
