package gateline.review.relief;

import java.util.Comparator;

/// What a way out of an overload costs, in the order in which it counts: how far gates slip and the
/// finish (working minutes), what other squad-weeks are then loaded beyond their capacity
/// (person-days), how many tasks and chains are newly late, what is asked of another squad
/// (person-days), how far tasks are moved (working minutes), how many tasks and squads it touches.
public record Cost(
    long gates, long finish, double overload, int late, double asked, long moved, int touched)
    implements Comparable<Cost> {
  /// Differences that rounding makes are none.
  private static final double GRAIN = 1e6;

  private static final Comparator<Cost> ORDER =
      Comparator.comparingLong(Cost::gates)
          .thenComparingLong(Cost::finish)
          .thenComparingLong(cost -> grains(cost.overload))
          .thenComparingInt(Cost::late)
          .thenComparingLong(cost -> grains(cost.asked))
          .thenComparingLong(Cost::moved)
          .thenComparingInt(Cost::touched);

  private static long grains(double personDays) {
    return Math.round(personDays * GRAIN);
  }

  @Override
  public int compareTo(Cost other) {
    return ORDER.compare(this, other);
  }

  /// Whether no gate, finish, other squad-week, task or chain is worse off.
  public boolean isFree() {
    return gates == 0 && finish == 0 && grains(overload) == 0 && late == 0;
  }
}
