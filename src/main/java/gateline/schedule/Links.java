package gateline.schedule;

import gateline.plan.Link;
import gateline.plan.Task;
import java.util.Arrays;
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
    Links all = new Links(tasks.stream().mapToInt(task -> task.depends().size()).sum());
    int count = 0;
    for (int task = 0; task < tasks.size(); task++) {
      count = all.add(task, frame, count);
    }
    return all.upTo(count);
  }

  /// The links of an edited plan that differ from these for a few tasks only, which ascend; tasks
  /// and the calendar have not changed. `into` says where the links of each task begin.
  Links after(Frame next, int[] edited, int[] into) {
    List<Task> tasks = next.plan().tasks();
    int more = Arrays.stream(edited).map(task -> tasks.get(task).depends().size()).sum();
    Links all = new Links(from.length + more);
    int count = 0;
    int done = 0;
    for (int task : edited) {
      count = copy(into[done], into[task], all, count);
      count = all.add(task, next, count);
      done = task + 1;
    }
    return all.upTo(copy(into[done], from.length, all, count));
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
