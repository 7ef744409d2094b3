package gateline.capacity.placing;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;

/// Energetic reasoning over one crew: in no stretch of time can more work have to be done than the
/// crew can do. After Erschler and Lopez (1990), and Baptiste, Le Pape and Nuijten (1999).
final class Energy {
  private static final double SPECK = 1e-7;

  private final Windows windows;
  private final Crew crew;
  private final Area area;
  private final long[] begins;
  private final long[] ends;

  Energy(Windows windows, Crew crew, Area area) {
    this.windows = windows;
    this.crew = crew;
    this.area = area;
    begins = times(task -> windows.earliest[task]);
    ends = times(task -> windows.latest[task] + windows.length(task));
  }

  /// About how many steps of reasoning it takes.
  long effort() {
    return (long) begins.length * ends.length * crew.tasks().length;
  }

  /// Narrows the windows; false when the work of some stretch does not fit into it at all. Given up
  /// before the next begin of stretches once it may not go on; nothing is refuted by that.
  boolean holds(BooleanSupplier goesOn) {
    for (long begin : begins) {
      if (!goesOn.getAsBoolean()) {
        return true;
      }
      int found = Arrays.binarySearch(ends, begin + 1);
      for (int i = found < 0 ? -found - 1 : found; i < ends.length; i++) {
        if (!holds(begin, ends[i])) {
          return false;
        }
      }
    }
    return true;
  }

  /// Such times of the tasks, and those at which what the crew has changes.
  private long[] times(IntToLongFunction time) {
    long first = tasks(task -> windows.earliest[task]).min().orElse(0);
    long last = tasks(task -> windows.latest[task] + windows.length(task)).max().orElse(0);
    LongStream steps = Arrays.stream(crew.begins()).filter(at -> at > first && at < last);
    return LongStream.concat(tasks(time), steps).sorted().distinct().toArray();
  }

  private LongStream tasks(IntToLongFunction time) {
    return Arrays.stream(crew.tasks()).mapToLong(time);
  }

  private boolean holds(long begin, long end) {
    double left = area.of(crew, begin, end);
    double most = 0;
    for (int i = 0; i < crew.tasks().length; i++) {
      left -= crew.needs()[i] * least(crew.tasks()[i], begin, end);
      most = Math.max(most, crew.needs()[i]);
    }
    double speck = SPECK * most;
    if (left < -speck) {
      return false;
    }
    if (left < most * (end - begin)) {
      for (int i = 0; i < crew.tasks().length; i++) {
        narrow(crew.tasks()[i], crew.needs()[i], new Stretch(begin, end, left + speck));
      }
    }
    return true;
  }

  /// A stretch of time and what is left of the crew in it.
  private record Stretch(long begin, long end, double left) {}

  private void narrow(int task, double need, Stretch in) {
    double left = in.left + need * least(task, in.begin, in.end);
    long length = windows.length(task);
    long early = windows.earliest[task];
    if (need * overlap(early, early + length, in) > left) {
      windows.earliest[task] = Math.max(early, in.end - (long) (left / need));
    }
    long late = windows.latest[task];
    if (need * overlap(late, late + length, in) > left) {
      windows.latest[task] = Math.min(late, in.begin + (long) (left / need) - length);
    }
  }

  private static long overlap(long from, long to, Stretch in) {
    return Math.max(0, Math.min(to, in.end) - Math.max(from, in.begin));
  }

  /// The least time that a task spends within a stretch, wherever it starts.
  private long least(int task, long begin, long end) {
    long early = windows.earliestFinish(task) - begin;
    long late = end - windows.latest[task];
    return Math.max(
        0, Math.min(Math.min(windows.length(task), end - begin), Math.min(early, late)));
  }
}
