package gateline.board.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How crowded a lane is: how many slots stand over each other where they are most, which is how
/// many sub-rows they need, and over how many pixels they do.
record Crowd(int depth, double length) implements Comparable<Crowd> {
  private record Step(double x, int change) {}

  static Crowd of(List<Slot> slots, double apart) {
    List<Step> steps = new ArrayList<>();
    for (Slot slot : slots) {
      steps.add(new Step(slot.room().left(), 1));
      steps.add(new Step(slot.room().right() + apart, -1));
    }
    steps.sort(Comparator.comparingDouble(Step::x).thenComparingInt(Step::change));
    int depth = 0;
    Crowd crowd = new Crowd(0, 0);
    for (int i = 0; i + 1 < steps.size(); i++) {
      depth += steps.get(i).change;
      double length = steps.get(i + 1).x - steps.get(i).x;
      crowd = crowd.with(depth, length);
    }
    return crowd;
  }

  private Crowd with(int here, double more) {
    if (here < depth || more <= 0) {
      return this;
    }
    return new Crowd(here, here == depth ? length + more : more);
  }

  @Override
  public int compareTo(Crowd other) {
    return Comparator.comparingInt(Crowd::depth)
        .thenComparingDouble(Crowd::length)
        .compare(this, other);
  }
}
