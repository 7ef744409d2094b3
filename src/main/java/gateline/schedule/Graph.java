package gateline.schedule;

/// Links between numbered tasks as int arrays: sorted by the task they go to, and an index of those
/// that leave each task. It knows nothing of types, lags or dates.
final class Graph {
  final int tasks;
  final int[] from;
  final int[] to;

  /// Links `into[t]` to `into[t + 1] - 1` go to task t.
  final int[] into;

  /// Links `out[outOf[t]]` to `out[outOf[t + 1] - 1]` leave task t, in file order.
  final int[] outOf;

  final int[] out;

  /// `to` must not descend.
  Graph(int tasks, int[] from, int[] to) {
    this.tasks = tasks;
    this.from = from;
    this.to = to;
    into = starts(tasks, to);
    outOf = starts(tasks, from);
    out = new int[from.length];
    int[] next = outOf.clone();
    for (int link = 0; link < from.length; link++) {
      out[next[from[link]]++] = link;
    }
  }

  private static int[] starts(int tasks, int[] ends) {
    int[] starts = new int[tasks + 1];
    for (int end : ends) {
      starts[end + 1]++;
    }
    for (int task = 0; task < tasks; task++) {
      starts[task + 1] += starts[task];
    }
    return starts;
  }
}
