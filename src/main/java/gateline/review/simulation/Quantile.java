package gateline.review.simulation;

import gateline.time.WorkTime;
import java.time.LocalDateTime;

/// The date that so many percent of the iterations kept, and the dates between which it lies with
/// 95 % certainty, few iterations being what makes it uncertain. `days` are working days from the
/// plan's start, `error` is half of what lies between `low` and `high`.
///
/// The bounds are order statistics about the quantile, by the normal approximation to how many
/// iterations lie below it (David and Nagaraja, "Order statistics", 2003).
public record Quantile(
    int percent,
    LocalDateTime at,
    LocalDateTime low,
    LocalDateTime high,
    double days,
    double error) {
  /// How many standard errors 95 % lie within.
  static final double CERTAIN = 1.96;

  static Quantile of(int percent, long[] sorted, WorkTime time) {
    double rank = sorted.length * percent / 100.0;
    double spread = CERTAIN * Math.sqrt(rank * (100 - percent) / 100);
    long value = at(sorted, rank);
    long low = at(sorted, rank - spread);
    long high = at(sorted, rank + spread + 1);
    return new Quantile(
        percent,
        time.endAt(value),
        time.endAt(low),
        time.endAt(high),
        time.days(value),
        time.days(high - low) / 2);
  }

  /// The value of a rank counted from 1, the next one if it is not whole.
  private static long at(long[] sorted, double rank) {
    return sorted[Math.clamp((long) Math.ceil(rank), 1, sorted.length) - 1];
  }
}
