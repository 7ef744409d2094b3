package gateline.schedule;

import java.util.BitSet;

/// Which tasks' dates rest on a gate that pauses them, or others they wait for, with no end in
/// sight.
final class OpenDates {
  private OpenDates() {}

  static BitSet of(Network network, Demands demands, Holds holds) {
    BitSet open = new BitSet();
    if (holds.pausing() >= 0) {
      for (int task : network.order) {
        open.set(task, isOpen(task, network, demands, holds, open));
      }
    }
    return open;
  }

  private static boolean isOpen(
      int task, Network network, Demands demands, Holds holds, BitSet open) {
    if (demands.fixed[task]) {
      return false;
    }
    boolean isOpen = holds.pauses(demands.week[task]);
    Graph graph = network.graph;
    for (int link = graph.into[task]; !isOpen && link < graph.into[task + 1]; link++) {
      isOpen = open.get(graph.from[link]);
    }
    return isOpen;
  }
}
