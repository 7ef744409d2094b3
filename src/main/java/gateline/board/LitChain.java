package gateline.board;

import gateline.schedule.Network;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// The tasks that light up around those that are pointed at or selected: all they rest on and all
/// that rests on them, by links. When nothing is lit, nothing fades.
public final class LitChain {
  public static final LitChain NONE = new LitChain(new BitSet());

  private final BitSet tasks;

  private LitChain(BitSet tasks) {
    this.tasks = tasks;
  }

  /// The chain of some tasks, given by their positions.
  public static LitChain of(Network network, Collection<Integer> tasks) {
    BitSet lit = new BitSet();
    spread(lit, tasks, task -> ends(network.into(task), network::from));
    spread(lit, tasks, task -> ends(network.outOf(task), network::to));
    return new LitChain(lit);
  }

  /// Some tasks and no more.
  public static LitChain only(Collection<Integer> tasks) {
    BitSet lit = new BitSet();
    tasks.forEach(lit::set);
    return new LitChain(lit);
  }

  private static List<Integer> ends(int[] links, IntUnaryOperator end) {
    return Arrays.stream(links).map(end).boxed().toList();
  }

  private static void spread(
      BitSet lit, Collection<Integer> from, IntFunction<List<Integer>> neighbors) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      int task = open.pop();
      if (!seen.get(task)) {
        seen.set(task);
        open.addAll(neighbors.apply(task));
      }
    }
    lit.or(seen);
  }

  public boolean isEmpty() {
    return tasks.isEmpty();
  }

  public boolean holds(int task) {
    return tasks.get(task);
  }
}
