package gateline.schedule;

import java.util.Arrays;

/// An order of tasks in which only links inside a loop go back. Each task comes as near its place
/// in the file as what it waits for lets it, so that a pass in this order runs almost straight
/// through memory.
final class Order {
  /// The task of each rank.
  final int[] tasks;

  /// The rank of each task.
  final int[] ranks;

  private Order(int[] tasks) {
    this.tasks = tasks;
    ranks = new int[tasks.length];
    for (int rank = 0; rank < tasks.length; rank++) {
      ranks[tasks[rank]] = rank;
    }
  }

  static Order of(Graph graph) {
    return new Order(new Search(graph).order());
  }

  /// Whether no link goes back, so that there is no loop.
  boolean suits(Graph graph) {
    boolean suits = true;
    for (int link = 0; suits && link < graph.from.length; link++) {
      suits = ranks[graph.from[link]] < ranks[graph.to[link]];
    }
    return suits;
  }

  /// A search in depth against the links, on a path of its own: a chain may be as long as the plan.
  private static final class Search {
    private final Graph graph;
    private final int[] order;
    private final boolean[] seen;

    /// The next link to follow into each task.
    private final int[] next;

    private final int[] path;

    Search(Graph graph) {
      this.graph = graph;
      order = new int[graph.tasks];
      seen = new boolean[graph.tasks];
      next = Arrays.copyOf(graph.into, graph.tasks);
      path = new int[graph.tasks];
    }

    int[] order() {
      int placed = 0;
      for (int task = 0; task < order.length; task++) {
        placed = seen[task] ? placed : place(task, placed);
      }
      return order;
    }

    /// Places a task behind all it waits for that has no place yet; returns the next free place.
    private int place(int task, int free) {
      int place = free;
      int depth = 0;
      path[0] = task;
      seen[task] = true;
      while (depth >= 0) {
        int here = path[depth];
        if (next[here] == graph.into[here + 1]) {
          order[place++] = here;
          depth--;
        } else if (visit(graph.from[next[here]++], depth + 1)) {
          depth++;
        }
      }
      return place;
    }

    private boolean visit(int task, int depth) {
      if (seen[task]) {
        return false;
      }
      seen[task] = true;
      path[depth] = task;
      return true;
    }
  }
}
