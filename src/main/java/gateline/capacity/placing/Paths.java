package gateline.capacity.placing;

import java.util.Arrays;

/// Longest paths through the waits, the crews left aside: the earliest start of each task, and how
/// long it takes from its start to the end of what waits for it.
final class Paths {
  final long[] heads;
  final long[] tails;

  /// Every wait goes from a task to a later one in this order.
  final int[] order;

  private Paths(Model model) {
    order = order(model);
    heads = model.releases.clone();
    tails = model.lengths.clone();
    for (int task : order) {
      for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
        heads[task] = Math.max(heads[task], heads[model.from[wait]] + model.gaps[wait]);
      }
    }
    for (int place = order.length - 1; place >= 0; place--) {
      int task = order[place];
      for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
        int from = model.from[wait];
        tails[from] = Math.max(tails[from], tails[task] + model.gaps[wait]);
      }
    }
  }

  static Paths of(Model model) {
    return new Paths(model);
  }

  private static int[] order(Model model) {
    int[] order = new int[model.size()];
    int[] waiting = new int[model.size()];
    int[][] next = next(model);
    int count = 0;
    for (int task = 0; task < waiting.length; task++) {
      waiting[task] = model.into[task + 1] - model.into[task];
      if (waiting[task] == 0) {
        order[count++] = task;
      }
    }
    for (int done = 0; done < count; done++) {
      for (int task : next[order[done]]) {
        if (--waiting[task] == 0) {
          order[count++] = task;
        }
      }
    }
    return order;
  }

  /// The tasks that wait for each task.
  static int[][] next(Model model) {
    int[] counts = new int[model.size()];
    for (int from : model.from) {
      counts[from]++;
    }
    int[][] next = new int[counts.length][];
    Arrays.setAll(next, task -> new int[counts[task]]);
    for (int task = 0; task < counts.length; task++) {
      for (int wait = model.into[task]; wait < model.into[task + 1]; wait++) {
        int from = model.from[wait];
        next[from][--counts[from]] = task;
      }
    }
    return next;
  }

  /// The end that the waits alone allow.
  long end(long fixed) {
    long end = fixed;
    for (int task = 0; task < heads.length; task++) {
      end = Math.max(end, heads[task] + tails[task]);
    }
    return end;
  }
}
