package gateline.capacity.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What crews have in each of their steps as a whole, such as person-days in a week. After the last
/// step and before the first they have as much as anybody wants.
final class StepSupply implements Supply {
  final long[] lengths;

  /// The crews that task t needs, and how much of each it takes in a minute.
  final int[][] crews;

  final double[][] rates;

  /// When the steps of a crew begin; the last is the end of the one before.
  final long[][] begins;

  final double[][] levels;

  private StepSupply(StepSupply other, long[][] begins, double[][] levels) {
    lengths = other.lengths;
    crews = other.crews;
    rates = other.rates;
    this.begins = begins;
    this.levels = levels;
  }

  StepSupply(List<Crew> all, long[] lengths) {
    this.lengths = lengths;
    begins = all.stream().map(Crew::begins).toArray(long[][]::new);
    levels = all.stream().map(Crew::levels).toArray(double[][]::new);
    List<List<Integer>> needed = lists(lengths.length);
    List<List<Double>> needs = lists(lengths.length);
    for (int crew = 0; crew < all.size(); crew++) {
      int[] tasks = all.get(crew).tasks();
      for (int i = 0; i < tasks.length; i++) {
        if (lengths[tasks[i]] > 0) {
          needed.get(tasks[i]).add(crew);
          needs.get(tasks[i]).add(all.get(crew).needs()[i]);
        }
      }
    }
    crews = needed.stream().map(of -> of.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
    rates =
        needs.stream()
            .map(of -> of.stream().mapToDouble(x -> x).toArray())
            .toArray(double[][]::new);
  }

  private static <T> List<List<T>> lists(int count) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  @Override
  public Profile profile() {
    return new StepProfile(this);
  }

  @Override
  public Supply mirrored() {
    long[][] back = new long[begins.length][];
    double[][] turned = new double[begins.length][];
    for (int crew = 0; crew < back.length; crew++) {
      int last = begins[crew].length - 1;
      long[] times = begins[crew];
      double[] amounts = levels[crew];
      back[crew] = new long[last + 1];
      turned[crew] = new double[last + 1];
      Arrays.setAll(back[crew], i -> -times[last - i]);
      Arrays.setAll(turned[crew], i -> i == last ? 0 : amounts[last - 1 - i]);
    }
    return new StepSupply(this, back, turned);
  }
}
