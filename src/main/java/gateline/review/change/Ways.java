package gateline.review.change;

import gateline.plan.Gate;
import gateline.schedule.Network;
import gateline.schedule.Schedule;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// The gate that each task is on the way to: the first undecided one that requires it, or a task
/// after it.
final class Ways {
  private final Schedule schedule;
  private final int[] gates;

  private Ways(Schedule schedule) {
    this.schedule = schedule;
    gates = new int[schedule.plan().tasks().size()];
    Arrays.fill(gates, -1);
  }

  static Ways of(Schedule schedule) {
    var ways = new Ways(schedule);
    List<Gate> gates = schedule.plan().gates();
    IntStream.range(0, gates.size())
        .boxed()
        .filter(gate -> gates.get(gate).decision() == null)
        .sorted(Comparator.comparingInt(gate -> gates.get(gate).week()))
        .forEach(ways::lead);
    return ways;
  }

  private void lead(int gate) {
    Network network = schedule.network();
    Deque<Integer> open = new ArrayDeque<>();
    Arrays.stream(schedule.required(gate)).forEach(open::add);
    while (!open.isEmpty()) {
      int task = open.remove();
      if (gates[task] < 0) {
        gates[task] = gate;
        for (int link : network.into(task)) {
          open.add(network.from(link));
        }
      }
    }
  }

  /// The id of the gate that a task or gate with this id is on the way to; empty for none.
  String gate(String id) {
    if (schedule.index().gatePosition(id) >= 0) {
      return id;
    }
    int task = schedule.index().taskPosition(id);
    int gate = task < 0 ? -1 : gates[task];
    return gate < 0 ? "" : schedule.plan().gates().get(gate).id();
  }
}
