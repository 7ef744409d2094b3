package gateline.capacity.placing;

import java.util.Arrays;

/// What is left of each crew in each of its steps.
final class StepProfile implements Profile {
  /// What rounding may add to a sum that just fits, as a part of it.
  private static final double TOLERANCE = 1e-10;

  private final StepSupply supply;
  private final double[][] left;

  StepProfile(StepSupply supply) {
    this.supply = supply;
    left = new double[supply.levels.length][];
    Arrays.setAll(left, crew -> new double[supply.levels[crew].length]);
    clear();
  }

  @Override
  public void clear() {
    for (int crew = 0; crew < left.length; crew++) {
      double[] levels = supply.levels[crew];
      for (int step = 0; step < levels.length; step++) {
        left[crew][step] = levels[step] + TOLERANCE * Math.max(1, levels[step]);
      }
    }
  }

  @Override
  public int parts(int task) {
    return supply.crews[task].length;
  }

  /// In a step that has too little left the task may only begin so late that what it needs there is
  /// what is left; that holds for its last step as for its first.
  @Override
  public long earliest(int task, int part, long from) {
    int crew = supply.crews[task][part];
    double rate = supply.rates[task][part];
    long length = supply.lengths[task];
    long[] at = supply.begins[crew];
    long start = from;
    for (int step = stepAt(at, start); step + 1 < at.length && at[step] < start + length; step++) {
      long most = (long) Math.floor(Math.max(0, left[crew][step]) / rate);
      if (overlap(at, step, start, length) > most) {
        start = at[step + 1] - Math.min(most, at[step + 1] - at[step]);
      }
    }
    return start;
  }

  private static long overlap(long[] at, int step, long start, long length) {
    return Math.min(at[step + 1], start + length) - Math.max(at[step], start);
  }

  @Override
  public void take(int task, long start) {
    long length = supply.lengths[task];
    for (int i = 0; i < supply.crews[task].length; i++) {
      int crew = supply.crews[task][i];
      long[] at = supply.begins[crew];
      for (int step = stepAt(at, start);
          step + 1 < at.length && at[step] < start + length;
          step++) {
        left[crew][step] -= Math.max(0, overlap(at, step, start, length)) * supply.rates[task][i];
      }
    }
  }

  private static int stepAt(long[] at, long time) {
    int found = Arrays.binarySearch(at, time);
    return Math.max(0, found < 0 ? -found - 2 : found);
  }
}
