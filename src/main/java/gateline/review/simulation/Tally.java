package gateline.review.simulation;

/// What is counted over the iterations of one thread. Sums are of whole minutes, so that those of
/// several threads add up to the same in any order.
final class Tally {
  /// How often a task drove a target.
  final int[][] driving;

  /// How often each side of an input came up, and by how many minutes each target then differed
  /// from the usual.
  final int[] count;

  final long[][] off;

  /// Inputs are the varying tasks, then the risks. Each has two sides, good and bad, one after the
  /// other.
  Tally(int targets, int tasks, int inputs) {
    driving = new int[targets][tasks];
    count = new int[2 * inputs];
    off = new long[targets][2 * inputs];
  }

  void add(Tally other) {
    for (int side = 0; side < count.length; side++) {
      count[side] += other.count[side];
    }
    for (int target = 0; target < off.length; target++) {
      for (int task = 0; task < driving[target].length; task++) {
        driving[target][task] += other.driving[target][task];
      }
      for (int side = 0; side < count.length; side++) {
        off[target][side] += other.off[target][side];
      }
    }
  }
}
