package gateline.capacity.placing;

import java.util.SplittableRandom;

/// Makes an order out of two: a stretch as it stands in one parent, with the tasks before and after
/// it in the order of the other; then a few tasks are moved a little.
final class Breeding {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 36;
  private static final int MOVES = 2;
  private static final int FARTHEST = 10;

  private final SplittableRandom random;
  private final int size;

  Breeding(SplittableRandom random, int size) {
    this.random = random;
    this.size = size;
  }

  /// Fills `child` with the tasks of both parents; waits keep as the parents keep them, until
  /// moved.
  void cross(Candidate stretch, Candidate around, int[] child) {
    int longest = Math.max(1, Math.min(LONGEST, 3 * size / 4));
    int shortest = Math.max(1, Math.min(SHORTEST, size / 4));
    int length = random.nextInt(shortest, longest + 1);
    int begin = random.nextInt(size - length + 1);
    int end = begin + length;
    int before = 0;
    int after = end;
    for (int task : around.order) {
      int place = stretch.positions[task];
      if (place < begin) {
        child[before++] = task;
      } else if (place >= end) {
        child[after++] = task;
      }
    }
    System.arraycopy(stretch.order, begin, child, begin, length);
    for (int move = 0; move < MOVES; move++) {
      move(child);
    }
  }

  private void move(int[] child) {
    int from = random.nextInt(size);
    int to = Math.clamp(from + random.nextInt(-FARTHEST, FARTHEST + 1), 0, size - 1);
    int task = child[from];
    if (to < from) {
      System.arraycopy(child, to, child, to + 1, from - to);
    } else {
      System.arraycopy(child, from + 1, child, from, to - from);
    }
    child[to] = task;
  }
}
