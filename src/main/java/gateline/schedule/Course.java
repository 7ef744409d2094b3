package gateline.schedule;

/// A network without loops laid out for the two passes: tasks go by rank, so that every link goes
/// up and a pass runs straight through memory.
final class Course {
  /// The task of each rank.
  final int[] order;

  /// The rank of each task.
  final int[] ranks;

  /// Links `into[r]` to `into[r + 1] - 1` go to rank r.
  final int[] into;

  /// The rank each link comes from.
  final int[] from;

  final long[] lags;
  final byte[] kinds;

  /// `order` must hold all tasks of the graph.
  Course(int[] order, Graph graph, Links links) {
    this.order = order;
    ranks = new int[order.length];
    into = new int[order.length + 1];
    from = new int[links.from.length];
    lags = new long[from.length];
    kinds = new byte[from.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
      into[rank + 1] = into[rank] + layOut(order[rank], into[rank], graph, links);
    }
  }

  /// Lays out the links into a task from a place on, and returns how many they are.
  private int layOut(int task, int at, Graph graph, Links links) {
    int first = graph.into[task];
    int count = graph.into[task + 1] - first;
    for (int i = 0; i < count; i++) {
      from[at + i] = ranks[links.from[first + i]];
      lags[at + i] = links.lags[first + i];
      kinds[at + i] = links.kinds[first + i];
    }
    return count;
  }
}
