package gateline.schedule;

import gateline.plan.Link;
import gateline.plan.Replaced;
import gateline.plan.Task;
import java.util.List;

/// Links between the tasks of a plan as arrays, numbered in file order: tasks in their order, the
/// links of a task in theirs. Links on unknown tasks are absent.
final class Links {
  /// Bits of a kind: the link goes from the other's start, or to the finish of its own task.
  static final int FROM_START = 1;

  static final int TO_FINISH = 2;

  private static final int NONE = -1;

  final Link[] links;
  final int[] from;
  final int[] to;

  /// In working minutes.
  final long[] lags;

  final byte[] kinds;

  /// Whether every link has known ends.
  private final boolean isWhole;

  private Links(int size, boolean isWhole) {
    this.isWhole = isWhole;
    links = new Link[size];
    from = new int[size];
    to = new int[size];
    lags = new long[size];
    kinds = new byte[size];
  }

  static Links of(Frame frame) {
    List<Task> tasks = frame.plan().tasks();
    int most = 0;
    for (Task task : tasks) {
      most += task.depends().size();
    }
    Links all = new Links(most, true);
    int count = 0;
    for (int task = 0; task < tasks.size(); task++) {
      count = all.add(task, frame, count);
    }
    return all.upTo(count, count == most);
  }

  /// The links of an edited plan with the same calendar. Those of tasks that are linked as they
  /// were are copied; `into` says where the links of each task begin here. Where one has an unknown
  /// end all are made anew, for it may be known by now.
  Links after(Frame before, Frame next, int[] into) {
    List<Task> old = before.plan().tasks();
    List<Task> tasks = next.plan().tasks();
    Replaced replaced = Replaced.between(old, tasks);
    Links all = new Links(isWhole ? from.length + more(old, tasks, replaced) : 0, true);
    boolean staysWhole = isWhole;
    int count = 0;
    for (int task = 0; task < tasks.size() && staysWhole; task++) {
      int was = replaced.was(task);
      boolean isKept = was >= 0 && isLinkedAlike(old.get(was), tasks.get(task));
      int taken = isKept ? all.take(this, was, into, replaced, count) : NONE;
      int end = taken == NONE ? all.add(task, next, count) : taken;
      staysWhole = taken != NONE || end - count == tasks.get(task).depends().size();
      count = end;
    }
    return staysWhole ? all.upTo(count, true) : of(next);
  }

  static boolean isLinkedAlike(Task old, Task task) {
    return task == old || task.depends().equals(old.depends());
  }

  /// How many links tasks have that are not the same.
  private static int more(List<Task> old, List<Task> tasks, Replaced replaced) {
    int more = 0;
    for (int task = 0; task < tasks.size(); task++) {
      int was = replaced.was(task);
      boolean isSame = was >= 0 && tasks.get(task) == old.get(was);
      more += isSame ? 0 : tasks.get(task).depends().size();
    }
    return more;
  }

  /// Copies the links of a task that stood at `was`, and gives back where they end; `NONE` when one
  /// of them comes from a task that has gone.
  private int take(Links other, int was, int[] into, Replaced replaced, int at) {
    int end = at;
    for (int link = into[was]; link < into[was + 1]; link++) {
      from[end] = replaced.now(other.from[link]);
      if (from[end] < 0) {
        return NONE;
      }
      to[end] = replaced.now(was);
      links[end] = other.links[link];
      lags[end] = other.lags[link];
      kinds[end] = other.kinds[link];
      end++;
    }
    return end;
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

  private Links upTo(int count, boolean isWhole) {
    if (count == from.length && isWhole == this.isWhole) {
      return this;
    }
    Links first = new Links(count, isWhole);
    copy(0, count, first, 0);
    return first;
  }

  /// These links less those that close loops.
  Links without(List<Loop> loops) {
    if (loops.isEmpty()) {
      return this;
    }
    Links kept = new Links(from.length - loops.size(), isWhole);
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
