package gateline.schedule;

/// An order of tasks in which only links inside a loop can go backward.
final class DepthFirst {
  private final Graph graph;
  private final int[] ranks;
  private final boolean[] seen;

  /// The next link to follow out of each task.
  private final int[] next;

  private final int[] path;

  private DepthFirst(Graph graph) {
    this.graph = graph;
    ranks = new int[graph.tasks];
    seen = new boolean[graph.tasks];
    next = graph.outOf.clone();
    path = new int[graph.tasks];
  }

  /// The rank of each task, 0 to the number of tasks less 1.
  static int[] ranks(Graph graph) {
    DepthFirst search = new DepthFirst(graph);
    int lowest = graph.tasks;
    for (int root = graph.tasks - 1; root >= 0; root--) {
      lowest = search.seen[root] ? lowest : search.rankFrom(root, lowest);
    }
    return search.ranks;
  }

  /// Ranks all tasks that can be reached and have no rank yet below `above`; returns the lowest.
  private int rankFrom(int root, int above) {
    int lowest = above;
    int depth = 0;
    path[0] = root;
    seen[root] = true;
    while (depth >= 0) {
      int task = path[depth];
      if (next[task] == graph.outOf[task + 1]) {
        ranks[task] = --lowest;
        depth--;
      } else {
        int follower = graph.to[graph.out[next[task]++]];
        depth += visit(follower, depth + 1) ? 1 : 0;
      }
    }
    return lowest;
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
