package gateline.capacity.placing;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// What tasks need of a crew at times at which they run wherever they start, and who else then
/// still fits in. Pairs that never fit together follow one another.
final class Timetable {
  private static final double SPECK = 1e-9;

  private final Windows windows;
  private final Crew crew;
  private final long[] times;
  private final double[] left;

  private Timetable(Windows windows, Crew crew) {
    this.windows = windows;
    this.crew = crew;
    times = times();
    left = new double[times.length];
    for (int step = 0; step < times.length; step++) {
      left[step] = level(times[step]) + SPECK;
    }
    for (int i = 0; i < crew.tasks().length; i++) {
      take(crew.tasks()[i], crew.needs()[i]);
    }
  }

  private long[] times() {
    LongStream parts =
        IntStream.of(crew.tasks())
            .filter(task -> windows.latest[task] < windows.earliestFinish(task))
            .mapToLong(task -> task)
            .flatMap(task ->
                LongStream.of(windows.latest[(int) task], windows.earliestFinish((int) task)));
    LongStream steps = Arrays.stream(crew.begins()).skip(1);
    return LongStream.concat(LongStream.of(Model.ANY), LongStream.concat(parts, steps))
        .sorted()
        .distinct()
        .toArray();
  }

  private double level(long time) {
    int found = Arrays.binarySearch(crew.begins(), time);
    return crew.levels()[Math.max(0, found < 0 ? -found - 2 : found)];
  }

  private void take(int task, double need) {
    for (int step = stepAt(windows.latest[task]);
        step < times.length && times[step] < windows.earliestFinish(task);
        step++) {
      left[step] -= times[step] >= windows.latest[task] ? need : 0;
    }
  }

  private int stepAt(long time) {
    int found = Arrays.binarySearch(times, time);
    return Math.max(0, found < 0 ? -found - 2 : found);
  }

  /// Narrows the windows; false when somewhere more is needed than there is.
  static boolean holds(Windows windows, Crew crew) {
    Timetable timetable = new Timetable(windows, crew);
    for (double left : timetable.left) {
      if (left < 0) {
        return false;
      }
    }
    for (int i = 0; i < crew.tasks().length; i++) {
      timetable.narrow(crew.tasks()[i], crew.needs()[i]);
    }
    timetable.separate();
    return true;
  }

  private void narrow(int task, double need) {
    long length = windows.length(task);
    long coreBegin = windows.latest[task];
    long coreEnd = windows.earliestFinish(task);
    long early = windows.earliest[task];
    for (int step = stepAt(early); step < times.length && times[step] < early + length; step++) {
      boolean isOwn = times[step] >= coreBegin && times[step] < coreEnd;
      boolean fits = length == 0 || left[step] + (isOwn ? need : 0) >= need;
      early = fits || step + 1 == times.length ? early : times[step + 1];
    }
    long late = coreBegin + length;
    for (int step = stepAt(late - 1); step > 0 && end(step) > late - length; step--) {
      boolean isOwn = times[step] >= coreBegin && times[step] < coreEnd;
      boolean fits = length == 0 || left[step] + (isOwn ? need : 0) >= need;
      late = fits ? late : Math.min(late, times[step]);
    }
    windows.earliest[task] = Math.max(windows.earliest[task], early);
    windows.latest[task] = Math.min(windows.latest[task], late - length);
  }

  private long end(int step) {
    return step + 1 < times.length ? times[step + 1] : Long.MAX_VALUE;
  }

  private void separate() {
    double most = Arrays.stream(crew.levels()).max().orElse(0) + SPECK;
    for (int i = 0; i < crew.tasks().length; i++) {
      for (int j = 0; j < crew.tasks().length; j++) {
        if (i != j && crew.needs()[i] + crew.needs()[j] > most) {
          separate(crew.tasks()[i], crew.tasks()[j]);
        }
      }
    }
  }

  /// When one cannot be over before the other has to start, the other goes first.
  private void separate(int one, int other) {
    if (windows.earliestFinish(one) > windows.latest[other]
        && windows.length(one) > 0
        && windows.length(other) > 0) {
      windows.earliest[one] = Math.max(windows.earliest[one], windows.earliestFinish(other));
      windows.latest[other] =
          Math.min(windows.latest[other], windows.latest[one] - windows.length(other));
    }
  }
}
