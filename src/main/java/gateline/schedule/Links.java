package gateline.schedule;

import gateline.plan.Link;
import gateline.plan.Replaced;
import gateline.plan.Task;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Links between the tasks of a plan as arrays, numbered in file order: tasks in their order, the
/// links of a task in theirs. Links on unknown tasks are absent.
final class Links {
  /// Bits of a kind: the link goes from the other's start, or to the finish of its own task.
  static final int FROM_START = 1;

  static final int TO_FINISH = 2;

  final Link[] links;
  final int[] from;
  final int[] to;

  /// In working minutes.
  final long[] lags;

  final byte[] kinds;

  private Links(int size) {
    links = new Link[size];
    from = new int[size];
    to = new int[size];
    lags = new long[size];
    kinds = new byte[size];
  }

  static Links of(Frame frame) {
    List<Task> tasks = frame.plan().tasks();
    Links all = new Links(most(tasks));
    int count = 0;
    for (int task = 0; task < tasks.size(); task++) {
      count = all.add(task, frame, count);
    }
    return all.upTo(count);
  }

  /// The links of an edited plan with the same calendar: those of the tasks in `kept`, which are
  /// linked as they were, are copied. `into` says where the links of each task begin here.
  Links after(Frame next, int[] into, Replaced replaced, BitSet kept) {
    List<Task> tasks = next.plan().tasks();
    Links all = new Links(most(tasks));
    int count = 0;
    for (int task = 0; task < tasks.size(); task++) {
      int was = replaced.was(task);
      boolean isWhole =
          kept.get(task) && into[was + 1] - into[was] == tasks.get(task).depends().size();
      int copied = isWhole ? all.take(this, into[was], into[was + 1], replaced, count) : -1;
      if (copied < 0) {
        count = all.add(task, next, count);
      } else {
        Arrays.fill(all.to, count, copied, task);
        count = copied;
      }
    }
    return all.upTo(count);
  }

  /// Copies links of another plan's tasks, and gives back where they end; -1 when one of them comes
  /// from a task that has gone.
  private int take(Links other, int first, int end, Replaced replaced, int at) {
    for (int link = first; link < end; link++) {
      int source = replaced.now(other.from[link]);
      if (source < 0) {
        return -1;
      }
      int to = at + link - first;
      from[to] = source;
      links[to] = other.links[link];
      lags[to] = other.lags[link];
      kinds[to] = other.kinds[link];
    }
    return at + end - first;
  }

  private static int most(List<Task> tasks) {
    int most = 0;
    for (Task task : tasks) {
      most += task.depends().size();
    }
    return most;
  }

  private int add(int task, Frame frame, int at) {
    int count = at;
    for (Link link : frame.plan().tasks().get(task).depends()) {
      int other = frame.index().taskPosition(link.on());
      if (other >= 0) {
        links[count] = link;
        from[count] = other;
        to[count] = task;
        lags[count] = frame.time().minutes(link.lag());
        kinds[count] = kind(link.type());
        count++;
      }
    }
    return count;
  }

  private static byte kind(Link.Type type) {
    return switch (type) {
      case FS -> 0;
      case SS -> FROM_START;
      case FF -> TO_FINISH;
      case SF -> FROM_START | TO_FINISH;
    };
  }

  private int copy(int first, int end, Links target, int at) {
    int count = end - first;
    System.arraycopy(links, first, target.links, at, count);
    System.arraycopy(from, first, target.from, at, count);
    System.arraycopy(to, first, target.to, at, count);
    System.arraycopy(lags, first, target.lags, at, count);
    System.arraycopy(kinds, first, target.kinds, at, count);
    return at + count;
  }

  private Links upTo(int count) {
    if (count == from.length) {
      return this;
    }
    Links first = new Links(count);
    copy(0, count, first, 0);
    return first;
  }

  /// These links less those that close loops.
  Links without(List<Loop> loops) {
    if (loops.isEmpty()) {
      return this;
    }
    Links kept = new Links(from.length - loops.size());
    int count = 0;
    int done = 0;
    for (Loop loop : loops) {
      count = copy(done, loop.link, kept, count);
      done = loop.link + 1;
    }
    copy(done, from.length, kept, count);
    return kept;
  }
}
