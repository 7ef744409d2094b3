package gateline.board.lanes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How crowded a lane is: how many slots stand over each other where they are most, which is how
/// many sub-rows they need, and over how many pixels they do.
record Crowd(int depth, double length) implements Comparable<Crowd> {
  static Crowd of(List<Slot> slots, double apart) {
    double[] begins = new double[slots.size()];
    double[] ends = new double[slots.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = slots.get(i).room().left();
      ends[i] = slots.get(i).room().right() + apart;
    }
    Arrays.sort(begins);
    Arrays.sort(ends);
    return sweep(begins, ends);
  }

  /// Goes over all begins and ends from left to right, ends first where they meet.
  private static Crowd sweep(double[] begins, double[] ends) {
    int most = 0;
    double length = 0;
    double from = 0;
    int end = 0;
    for (int begin = 0; begin < begins.length; begin++) {
      for (; ends[end] <= begins[begin]; end++) {
        length += begin - end == most ? ends[end] - from : 0;
        from = ends[end];
      }
      int depth = begin - end;
      length += depth == most ? begins[begin] - from : 0;
      from = begins[begin];
      if (depth + 1 > most) {
        most = depth + 1;
        length = 0;
      }
    }
    length += most > 0 && begins.length - end == most ? ends[end] - from : 0;
    return new Crowd(most, length);
  }

  @Override
  public int compareTo(Crowd other) {
    return Comparator.comparingInt(Crowd::depth)
        .thenComparingDouble(Crowd::length)
        .compare(this, other);
  }
}
