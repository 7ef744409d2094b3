package gateline.capacity.placing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A small problem from a seed, with a checker and an exhaustive solver that share nothing with the
/// code under test.
record Instance(long[] lengths, long[] releases, List<long[]> waits, List<Crew> crews, long fixed) {
  static Instance random(long seed, int size) {
    Random random = new Random(seed);
    long[] lengths = random.longs(size, 0, 6).toArray();
    long[] releases = random.longs(size, 0, 4).toArray();
    List<long[]> waits = new ArrayList<>();
    for (int to = 1; to < size; to++) {
      for (int from = 0; from < to; from++) {
        if (random.nextInt(4) == 0) {
          waits.add(new long[] {from, to, lengths[from] + random.nextInt(-3, 2)});
        }
      }
    }
    List<Crew> crews = new ArrayList<>();
    for (int crew = 0; crew < 2; crew++) {
      crews.add(crew(random, size));
    }
    return new Instance(lengths, releases, waits, crews, random.nextInt(8));
  }

  private static Crew crew(Random random, int size) {
    int[] tasks = IntStream.range(0, size).filter(_ -> random.nextInt(4) > 0).toArray();
    double[] needs = IntStream.of(tasks).mapToDouble(_ -> random.nextInt(1, 7) / 2.0).toArray();
    double[] levels = {random.nextInt(0, 5), random.nextInt(0, 5) / 2.0, 3};
    return new Crew(new long[] {0, 3, 7}, levels, tasks, needs);
  }

  Model model() {
    Waits all = new Waits();
    waits.forEach(wait -> all.add((int) wait[0], (int) wait[1], wait[2]));
    return Model.byMoment(new Tasks(lengths, releases, all, fixed), crews);
  }

  void check(Found found) {
    assertTrue(isFeasible(found.starts()), Arrays.toString(found.starts()));
    assertEquals(end(found.starts()), found.end());
  }

  private long end(long[] starts) {
    long end = fixed;
    for (int task = 0; task < starts.length; task++) {
      end = Math.max(end, starts[task] + lengths[task]);
    }
    return end;
  }

  boolean isFeasible(long[] starts) {
    for (int task = 0; task < starts.length; task++) {
      if (starts[task] < releases[task]) {
        return false;
      }
    }
    return waits.stream().allMatch(wait -> starts[(int) wait[1]] >= starts[(int) wait[0]] + wait[2])
        && crews.stream().allMatch(crew -> fits(crew, starts, end(starts)));
  }

  private boolean fits(Crew crew, long[] starts, long until) {
    for (long minute = 0; minute < until; minute++) {
      double used = 0;
      for (int i = 0; i < crew.tasks().length; i++) {
        long begin = starts[crew.tasks()[i]];
        boolean runs = begin <= minute && minute < begin + lengths[crew.tasks()[i]];
        used += runs ? crew.needs()[i] : 0;
      }
      double level = crew.levels()[minute < 3 ? 0 : minute < 7 ? 1 : 2];
      if (used > level) {
        return false;
      }
    }
    return true;
  }

  /// Whether all can end by a time, by trying every start.
  boolean canEndBy(long end) {
    return end >= fixed && canEndBy(end, 0, new long[lengths.length]);
  }

  private boolean canEndBy(long end, int task, long[] starts) {
    if (task == lengths.length) {
      return isFeasible(starts);
    }
    for (starts[task] = releases[task]; starts[task] + lengths[task] <= end; starts[task]++) {
      if (waitsHold(task, starts) && fitSoFar(task, starts) && canEndBy(end, task + 1, starts)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the crews have enough for the first tasks, the others standing after them all.
  private boolean fitSoFar(int last, long[] starts) {
    long[] some = starts.clone();
    long after = end(Arrays.copyOf(starts, last + 1));
    for (int task = last + 1; task < some.length; task++) {
      some[task] = after;
    }
    return crews.stream().allMatch(crew -> fits(crew, some, after));
  }

  private boolean waitsHold(int last, long[] starts) {
    return waits.stream()
        .filter(wait -> wait[1] == last)
        .allMatch(wait -> starts[last] >= starts[(int) wait[0]] + wait[2]);
  }
}
