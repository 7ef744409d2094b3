package gateline.schedule;

import gateline.plan.Gate;
import gateline.plan.Plan;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// When each gate stands, in working minutes, and the tasks it requires: those it names, or those
/// of the weeks since the previous gate.
final class Requirements {
  private final List<Gate> gates;
  private final long[] at;
  private final int[][] tasks;

  private final int[] capping;

  private Requirements(List<Gate> gates, long[] at, int[][] tasks, int taskCount) {
    this.gates = gates;
    this.at = at;
    this.tasks = tasks;
    capping = new int[taskCount];
    Arrays.fill(capping, -1);
    IntStream.range(0, at.length).forEach(this::cap);
  }

  static Requirements of(Frame frame, Demands demands) {
    Plan plan = frame.plan();
    long[] at = new long[plan.gates().size()];
    int[][] tasks = new int[at.length][];
    int[][] byWeek = byWeek(plan.gates(), demands.weeks());
    for (int i = 0; i < at.length; i++) {
      Gate gate = plan.gates().get(i);
      at[i] = frame.time().endOf(plan.weekEnd(gate.week()));
      List<String> named = gate.requires();
      tasks[i] = named == null ? byWeek[i] : positions(named, frame);
    }
    return new Requirements(plan.gates(), at, tasks, plan.tasks().size());
  }

  private static int[] positions(List<String> ids, Frame frame) {
    return ids.stream()
        .mapToInt(frame.index()::taskPosition)
        .filter(position -> position >= 0)
        .sorted()
        .distinct()
        .toArray();
  }

  /// The tasks each gate requires when it names none; gates of one week share an array.
  private static int[][] byWeek(List<Gate> gates, int[] weeks) {
    int[] ends = gates.stream().mapToInt(Gate::week).sorted().distinct().toArray();
    int[] next = nextEnds(ends);
    int[] sizes = new int[ends.length + 1];
    for (int week : weeks) {
      sizes[week < next.length ? next[week] : ends.length]++;
    }
    int[][] tasks =
        IntStream.range(0, ends.length).mapToObj(i -> new int[sizes[i]]).toArray(int[][]::new);
    for (int task = weeks.length - 1; task >= 0; task--) {
      int end = weeks[task] < next.length ? next[weeks[task]] : ends.length;
      if (end < ends.length) {
        tasks[end][--sizes[end]] = task;
      }
    }
    return gates.stream().map(gate -> tasks[next[gate.week()]]).toArray(int[][]::new);
  }

  /// For each week the position of the first end that is not before it; a task without a week (0)
  /// belongs to none.
  private static int[] nextEnds(int[] ends) {
    int[] next = new int[ends.length == 0 ? 0 : ends[ends.length - 1] + 1];
    int end = 0;
    for (int week = 1; week < next.length; week++) {
      end += ends[end] < week ? 1 : 0;
      next[week] = end;
    }
    if (next.length > 0) {
      next[0] = ends.length;
    }
    return next;
  }

  int[] of(int gate) {
    return tasks[gate].clone();
  }

  /// The dates of all gates, given those of the tasks and the ranks of those that are open.
  List<GateDates> gateDates(Course course, Dates dates, BitSet open) {
    return IntStream.range(0, at.length)
        .mapToObj(gate -> gateDates(gate, course, dates.finish, open))
        .toList();
  }

  private GateDates gateDates(int gate, Course course, long[] finishes, BitSet open) {
    long forecast = at[gate];
    int driver = -1;
    boolean isOpen = false;
    for (int task : tasks[gate]) {
      long finish = finishes[course.rank(task)];
      driver = finish > forecast ? task : driver;
      forecast = Math.max(forecast, finish);
      isOpen |= open.get(course.rank(task));
    }
    return new GateDates(at[gate], forecast, driver, isOpen);
  }

  /// The undecided gate that asks a task the earliest, the first of several; -1 when none does.
  int capping(int task) {
    return capping[task];
  }

  long at(int gate) {
    return at[gate];
  }

  private void cap(int gate) {
    if (gates.get(gate).decision() == null) {
      for (int task : tasks[gate]) {
        boolean isFirst = capping[task] < 0 || at[gate] < at[capping[task]];
        capping[task] = isFirst ? gate : capping[task];
      }
    }
  }
}
