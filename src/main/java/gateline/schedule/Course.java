package gateline.schedule;

/// A network without loops laid out for the two passes: tasks go by rank, so that every link goes
/// up and a pass runs straight through memory.
final class Course {
  private final Order order;

  /// Links `into[r]` to `into[r + 1] - 1` go to rank r.
  final int[] into;

  /// The rank each link comes from.
  final int[] from;

  final long[] lags;
  final byte[] kinds;

  /// No link of the graph may go back in the order.
  Course(Order order, Graph graph, Links links) {
    this.order = order;
    into = new int[graph.tasks + 1];
    from = new int[links.from.length];
    lags = new long[from.length];
    kinds = new byte[from.length];
    for (int rank = 0; rank < graph.tasks; rank++) {
      into[rank + 1] = into[rank] + layOut(task(rank), into[rank], graph, links);
    }
  }

  int size() {
    return order.tasks.length;
  }

  /// The task of a rank.
  int task(int rank) {
    return order.tasks[rank];
  }

  /// The rank of a task.
  int rank(int task) {
    return order.ranks[task];
  }

  /// Lays out the links into a task from a place on, and returns how many they are.
  private int layOut(int task, int at, Graph graph, Links links) {
    int first = graph.into[task];
    int count = graph.into[task + 1] - first;
    for (int i = 0; i < count; i++) {
      from[at + i] = rank(links.from[first + i]);
      lags[at + i] = links.lags[first + i];
      kinds[at + i] = links.kinds[first + i];
    }
    return count;
  }
}
