package gateline.review.simulation;

/// The quantiles of a PERT-beta distribution between 0 and 1 with weight 4: a beta distribution
/// with alpha = 1 + 4 mode and beta = 5 - 4 mode (Malcolm, Roseboom, Clark and Fazar, 1959; Vose,
/// "Risk analysis", 2008).
///
/// They are interpolated in a table, finer in the tails; mean and variance are right to 5e-5.
final class PertBeta {
  private static final int WEIGHT = 4;
  private static final int CELLS = 512;
  private static final double TAIL = 1.0 / 32;
  private static final int STEPS = 1024;

  private final double[] middle;
  private final double[] lowest;

  /// From the top down.
  private final double[] highest;

  /// `mode` is where the most likely value stands, from 0 to 1.
  PertBeta(double mode) {
    double[] below = cumulated(mode);
    middle = table(below, 0, 1);
    lowest = table(below, 0, TAIL);
    highest = table(below, 1, 1 - TAIL);
  }

  /// The share of what lies below each of the equal steps from 0 to 1, by Simpson's rule.
  private static double[] cumulated(double mode) {
    double[] below = new double[STEPS + 1];
    for (int step = 0; step < STEPS; step++) {
      double ends = density(mode, step) + density(mode, step + 1);
      below[step + 1] = below[step] + ends + 4 * density(mode, step + 0.5);
    }
    for (int step = 0; step <= STEPS; step++) {
      below[step] /= below[STEPS];
    }
    return below;
  }

  /// The density at a step but for a constant factor.
  private static double density(double mode, double step) {
    double x = step / STEPS;
    return Math.pow(x, WEIGHT * mode) * Math.pow(1 - x, WEIGHT * (1 - mode));
  }

  private static double[] table(double[] below, double from, double to) {
    double[] table = new double[CELLS + 1];
    for (int cell = 0; cell <= CELLS; cell++) {
      double share = from + (to - from) * cell / CELLS;
      table[cell] = share < 1 ? inverse(below, share) : 1;
    }
    return table;
  }

  private static double inverse(double[] below, double share) {
    int low = 0;
    int high = STEPS;
    while (high - low > 1) {
      int between = (low + high) >>> 1;
      if (below[between] <= share) {
        low = between;
      } else {
        high = between;
      }
    }
    return (low + (share - below[low]) / (below[high] - below[low])) / STEPS;
  }

  /// The value below which such a share of all lies, the share from 0 to 1.
  double quantile(double share) {
    if (share < TAIL) {
      return between(lowest, share / TAIL);
    }
    return share > 1 - TAIL ? between(highest, (1 - share) / TAIL) : between(middle, share);
  }

  private static double between(double[] table, double share) {
    double place = share * CELLS;
    int cell = Math.min((int) place, CELLS - 1);
    return table[cell] + (place - cell) * (table[cell + 1] - table[cell]);
  }
}
