package gateline.capacity.placing;

import java.util.Arrays;

/// Priority rules, as numbers by task of which the higher goes first.
record Rules(
    double[] latestFinish, double[] latestStart, double[] successors, double[] rankWeight) {
  static Rules of(Model model) {
    Paths paths = Paths.of(model);
    int size = model.size();
    double[] finish = new double[size];
    double[] start = new double[size];
    double[] weight = new double[size];
    int[][] next = Paths.next(model);
    for (int task = 0; task < size; task++) {
      start[task] = paths.tails[task];
      finish[task] = paths.tails[task] - model.lengths[task];
      weight[task] = model.lengths[task];
      for (int other : next[task]) {
        weight[task] += model.lengths[other];
      }
    }
    return new Rules(finish, start, successors(paths, next), weight);
  }

  /// How many tasks there are behind each, along some way; each way counts, so it is a measure
  /// only.
  private static double[] successors(Paths paths, int[][] next) {
    double[] counts = new double[next.length];
    for (int place = next.length - 1; place >= 0; place--) {
      int task = paths.order[place];
      counts[task] =
          next[task].length
              + Arrays.stream(next[task]).mapToDouble(other -> counts[other] / 2).sum();
    }
    return counts;
  }

  /// One of the rules, mostly latest start.
  double[] any(int number) {
    return switch (number % 8) {
      case 1 -> latestFinish;
      case 3 -> successors;
      case 5 -> rankWeight;
      default -> latestStart;
    };
  }
}
