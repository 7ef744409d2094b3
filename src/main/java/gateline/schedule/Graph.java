package gateline.schedule;

import java.util.Arrays;

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

  /// The tasks so that every link goes forward; where there are loops, the tasks in them and behind
  /// them are missing.
  int[] order() {
    int[] waits = new int[tasks];
    int[] order = new int[tasks];
    int known = 0;
    for (int task = 0; task < tasks; task++) {
      waits[task] = into[task + 1] - into[task];
      if (waits[task] == 0) {
        order[known++] = task;
      }
    }
    for (int done = 0; done < known; done++) {
      for (int i = outOf[order[done]]; i < outOf[order[done] + 1]; i++) {
        int next = to[out[i]];
        if (--waits[next] == 0) {
          order[known++] = next;
        }
      }
    }
    return known == tasks ? order : Arrays.copyOf(order, known);
  }
}
