package gateline.review.simulation;

import org.jspecify.annotations.Nullable;

/// A task whose length is not certain, in working minutes: what is certain of it, and around that
/// what is drawn, from `low` to `low + span`. Without a distribution only risks change it.
record Varying(int task, long length, double low, double span, @Nullable Draw draw) {
  /// Where the figures of a task come from.
  record Draw(Stream stream, PertBeta distribution) {}

  static Varying byRisksAlone(int task, long length) {
    return new Varying(task, length, 0, 0, null);
  }

  /// Its length when it goes as well as in such a share of all cases.
  long length(double share) {
    return draw == null
        ? length
        : length + Math.round(low + span * draw.distribution.quantile(share));
  }
}
