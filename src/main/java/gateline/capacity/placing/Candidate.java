package gateline.capacity.placing;

import java.util.Arrays;
import java.util.SplittableRandom;

/// One schedule of a population, in the direction of time of the model that made it.
///
/// `order` lists the tasks by their finishes, the last first: with time turned back they come in
/// this order.
final class Candidate {
  private static final int TIE_BITS = 10;

  /// The end of the whole: for one with time running backward, as far as it lets one be foreseen.
  final long[] end = {Long.MAX_VALUE};

  final long[] starts;
  final int[] order;
  final int[] positions;
  private final long[] keys;

  Candidate(int size) {
    starts = new long[size];
    order = new int[size];
    positions = new int[size];
    keys = new long[size];
  }

  long end() {
    return end[0];
  }

  /// Brings the order up to the starts; tasks that finish at once fall in any order.
  void sort(long[] lengths, SplittableRandom random) {
    int taskBits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
    long latest = Long.MIN_VALUE;
    for (int task = 0; task < keys.length; task++) {
      latest = Math.max(latest, starts[task] + lengths[task]);
    }
    long ties = random.nextLong();
    for (int task = 0; task < keys.length; task++) {
      long tie =
          ((ties ^ (task * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L) >>> (Long.SIZE - TIE_BITS);
      long back = latest - starts[task] - lengths[task];
      keys[task] = (((back << TIE_BITS) | tie) << taskBits) | task;
    }
    Arrays.sort(keys);
    for (int place = 0; place < keys.length; place++) {
      int task = (int) (keys[place] & (1L << taskBits) - 1);
      order[place] = task;
      positions[task] = place;
    }
  }

  boolean isLike(Candidate other) {
    return end() == other.end() && Arrays.equals(starts, other.starts);
  }
}
