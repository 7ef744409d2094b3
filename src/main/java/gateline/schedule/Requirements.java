package gateline.schedule;

import gateline.plan.Gate;
import gateline.plan.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// When each gate stands, in working minutes, and the tasks it requires: those it names, or those
/// of the weeks since the previous gate.
final class Requirements {
  private final List<Gate> gates;
  final long[] at;
  final int[][] tasks;

  private Requirements(List<Gate> gates, long[] at, int[][] tasks) {
    this.gates = gates;
    this.at = at;
    this.tasks = tasks;
  }

  static Requirements of(Frame frame, Demands demands) {
    Plan plan = frame.plan();
    long[] at = new long[plan.gates().size()];
    int[][] tasks = new int[at.length][];
    int[][] byWeek = byWeek(plan.gates(), demands.week);
    for (int i = 0; i < at.length; i++) {
      Gate gate = plan.gates().get(i);
      at[i] = frame.time().endOf(plan.weekEnd(gate.week()));
      List<String> named = gate.requires();
      tasks[i] = named == null ? byWeek[i] : positions(named, frame);
    }
    return new Requirements(plan.gates(), at, tasks);
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
    TreeSet<Integer> ends = new TreeSet<>(gates.stream().map(Gate::week).toList());
    int[][] all = new int[gates.size()][];
    for (int end : ends) {
      Integer previous = ends.lower(end);
      int after = previous == null ? 0 : previous;
      int[] tasks =
          IntStream.range(0, weeks.length)
              .filter(t -> weeks[t] > after && weeks[t] <= end)
              .toArray();
      Arrays.setAll(all, i -> gates.get(i).week() == end ? tasks : all[i]);
    }
    return all;
  }

  /// Caps the late finish of every task that an undecided gate requires; the first of two gates at
  /// the same time names it.
  void cap(long[] late, int[] gate) {
    for (int i = 0; i < at.length; i++) {
      if (gates.get(i).decision() == null) {
        for (int task : tasks[i]) {
          gate[task] = at[i] < late[task] ? i : gate[task];
          late[task] = Math.min(late[task], at[i]);
        }
      }
    }
  }
}
