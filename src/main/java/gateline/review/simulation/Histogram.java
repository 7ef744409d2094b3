package gateline.review.simulation;

import gateline.time.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// In how many iterations a date fell on each working day, from the first that came up to the last.
public record Histogram(List<Bin> bins) {
  public Histogram {
    bins = List.copyOf(bins);
  }

  /// One working day. `upTo` is the share of all iterations that came by its end.
  public record Bin(LocalDate day, int count, double upTo) {}

  static Histogram of(long[] sorted, WorkTime time) {
    List<Bin> bins = new ArrayList<>();
    int below = 0;
    for (long day = day(sorted[0], time); below < sorted.length; day++) {
      int first = below;
      while (below < sorted.length && day(sorted[below], time) == day) {
        below++;
      }
      LocalDate date = time.beginAt(day * time.minutesPerDay()).toLocalDate();
      bins.add(new Bin(date, below - first, (double) below / sorted.length));
    }
    return new Histogram(bins);
  }

  /// The number of the working day on which work that ends at a minute ends.
  private static long day(long minute, WorkTime time) {
    return Math.max(0, minute - 1) / time.minutesPerDay();
  }
}
