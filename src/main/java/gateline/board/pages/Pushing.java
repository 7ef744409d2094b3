package gateline.board.pages;

import gateline.board.pages.SlipsPage.Push;
import gateline.review.Variance;
import gateline.schedule.Driver;
import gateline.schedule.Network;
import gateline.schedule.Schedule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which slipped tasks push which: one is pushed by another when that other's date sets its start.
final class Pushing {
  private final Variance against;
  private final Schedule schedule;
  private final boolean[] slipped;

  Pushing(Variance against, boolean[] slipped) {
    this.against = against;
    this.schedule = against.schedule();
    this.slipped = slipped;
  }

  /// Whether a slipped task starts when it does because of another one that slipped.
  boolean isPushed(int task) {
    return schedule.driver(task) instanceof Driver.ByLink(int before, _) && slipped[before];
  }

  Push of(int task) {
    Set<Integer> pushed = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(task));
    Network network = schedule.network();
    while (!open.isEmpty()) {
      int each = open.remove();
      for (int link : network.outOf(each)) {
        int next = network.to(link);
        boolean isBy =
            schedule.driver(next) instanceof Driver.ByLink(int before, _) && before == each;
        if (slipped[next] && isBy && pushed.add(next)) {
          open.add(next);
        }
      }
    }
    List<Integer> gates = gates(task, pushed);
    return new Push(task, against.finishDays(task).orElse(0), new ArrayList<>(pushed), gates);
  }

  /// The undecided gates that are later than they were because one of the tasks ends last.
  private List<Integer> gates(int task, Set<Integer> pushed) {
    List<Integer> gates = new ArrayList<>();
    for (int gate = 0; gate < schedule.plan().gates().size(); gate++) {
      int last = schedule.gate(gate).driver();
      boolean isOpen = schedule.plan().gates().get(gate).decision() == null;
      boolean isMoved = against.gateDays(gate).orElse(0) > 0.05;
      if (isOpen && isMoved && (last == task || pushed.contains(last))) {
        gates.add(gate);
      }
    }
    return gates;
  }
}
