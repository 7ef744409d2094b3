package gateline.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes the links of a graph in file order and leaves out each one that would close a loop with
/// those taken before.
///
/// It keeps the tasks ranked so that every link taken goes up. A link that goes up needs no look;
/// one that goes down is searched for a way back between the two ranks only, and if there is none
/// the tasks found are ranked anew among themselves (Pearce and Kelly, 2007). Starting from an
/// order in which only links inside loops go down, few ever do.
final class LoopCutter {
  private static final int MOST_NAMED = 1_000_000;

  private final Graph graph;
  private final int[] rank;
  private final boolean[] taken;

  /// The link by which a search came to a task; only valid for tasks in `found`.
  private final int[] via;

  private final boolean[] seen;
  private final List<Loop> loops = new ArrayList<>();

  private LoopCutter(Graph graph, Order order) {
    this.graph = graph;
    rank = order.ranks.clone();
    taken = new boolean[graph.from.length];
    via = new int[graph.tasks];
    seen = new boolean[graph.tasks];
  }

  /// The links that close loops, in file order.
  static List<Loop> loops(Graph graph, Order order) {
    LoopCutter cutter = new LoopCutter(graph, order);
    long named = 0;
    for (int link = 0; link < graph.from.length; link++) {
      int[] loop = cutter.take(link);
      if (loop.length > 0) {
        named += loop.length;
        int[] tasks = named <= MOST_NAMED ? loop : new int[0];
        cutter.loops.add(new Loop(link, graph, tasks));
      }
    }
    return cutter.loops;
  }

  /// Takes a link, or leaves it out and returns the loop.
  private int[] take(int link) {
    int from = graph.from[link];
    int to = graph.to[link];
    if (rank[from] <= rank[to] && from != to) {
      taken[link] = true;
      return new int[0];
    }
    int[] after = reachable(to, from);
    boolean closes = seen[from];
    clear(after);
    if (closes) {
      return pathBack(from, to);
    }
    int[] before = leadingTo(from, rank[to]);
    clear(before);
    rankAnew(before, after);
    taken[link] = true;
    return new int[0];
  }

  /// The tasks that follow a task up to the rank of another, nearest first, or as many as it takes
  /// to come to that other; they are marked as seen.
  private int[] reachable(int task, int last) {
    int[] found = {task};
    int count = 1;
    seen[task] = true;
    for (int done = 0; done < count && !seen[last]; done++) {
      int here = found[done];
      for (int i = graph.outOf[here]; i < graph.outOf[here + 1]; i++) {
        int link = graph.out[i];
        int next = graph.to[link];
        if (taken[link] && !seen[next] && rank[next] <= rank[last]) {
          found = visit(found, count++, next, link);
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// The tasks that lead to a task down to a rank; they are marked as seen.
  private int[] leadingTo(int task, int lowest) {
    int[] found = {task};
    int count = 1;
    seen[task] = true;
    for (int done = 0; done < count; done++) {
      for (int link = graph.into[found[done]]; link < graph.into[found[done] + 1]; link++) {
        int next = graph.from[link];
        if (taken[link] && !seen[next] && rank[next] >= lowest) {
          found = visit(found, count++, next, link);
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int[] visit(int[] found, int count, int task, int link) {
    int[] room = count < found.length ? found : Arrays.copyOf(found, 2 * count);
    room[count] = task;
    seen[task] = true;
    via[task] = link;
    return room;
  }

  private void clear(int[] tasks) {
    for (int task : tasks) {
      seen[task] = false;
    }
  }

  private int[] pathBack(int from, int to) {
    int length = 1;
    for (int task = from; task != to; task = graph.from[via[task]]) {
      length++;
    }
    int[] path = new int[length];
    path[0] = to;
    int task = from;
    for (int i = length - 1; i > 0; i--) {
      path[i] = task;
      task = graph.from[via[task]];
    }
    return path;
  }

  /// Gives the ranks of both sets to the tasks before, then the tasks after, each in their order.
  private void rankAnew(int[] before, int[] after) {
    int[] ranks = new int[before.length + after.length];
    long[] tasks = new long[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      boolean isBefore = i < before.length;
      int task = isBefore ? before[i] : after[i - before.length];
      ranks[i] = rank[task];
      long place = isBefore ? rank[task] : (long) rank[task] + rank.length;
      tasks[i] = place << 32 | task;
    }
    Arrays.sort(ranks);
    Arrays.sort(tasks);
    for (int i = 0; i < ranks.length; i++) {
      rank[(int) tasks[i]] = ranks[i];
    }
  }
}
