package gateline.review.simulation;

/// A distribution on a fine grid of days from 0 on, to hold the simulation against: made of single
/// PERT-betas, their sums by convolution and their maxima by multiplying.
record Density(double[] weights) {
  private static final double STEP = 0.02;
  private static final int CELLS = 2_000;

  /// From the formula itself, not from the quantiles under test.
  static Density pert(double low, double likely, double high) {
    double[] weights = new double[CELLS];
    double alpha = 4 * (likely - low) / (high - low);
    double beta = 4 * (high - likely) / (high - low);
    double sum = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      double x = (day(cell) - low) / (high - low);
      weights[cell] = x <= 0 || x >= 1 ? 0 : Math.pow(x, alpha) * Math.pow(1 - x, beta);
      sum += weights[cell];
    }
    for (int cell = 0; cell < CELLS; cell++) {
      weights[cell] /= sum;
    }
    return new Density(weights);
  }

  private static double day(int cell) {
    return cell * STEP;
  }

  Density plus(Density other) {
    double[] sums = new double[CELLS];
    for (int one = 0; one < CELLS; one++) {
      for (int two = 0; one + two < CELLS; two++) {
        sums[one + two] += weights[one] * other.weights[two];
      }
    }
    return new Density(sums);
  }

  /// The later of two that have nothing to do with each other.
  Density max(Density other) {
    double[] latest = new double[CELLS];
    double below = 0;
    double otherBelow = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      double before = below * otherBelow;
      below += weights[cell];
      otherBelow += other.weights[cell];
      latest[cell] = below * otherBelow - before;
    }
    return new Density(latest);
  }

  double mean() {
    double mean = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      mean += weights[cell] * day(cell);
    }
    return mean;
  }

  double quantile(double share) {
    double below = 0;
    int cell = 0;
    while (below < share) {
      below += weights[cell++];
    }
    return day(cell - 1);
  }

  double upTo(double days) {
    double below = 0;
    for (int cell = 0; day(cell) <= days; cell++) {
      below += weights[cell];
    }
    return below;
  }
}
