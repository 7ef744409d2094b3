package gateline.edit.notation;

import gateline.plan.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The size of a task in person-days, with the range around it or none. The range always holds the
/// size.
public record Estimate(BigDecimal days, @Nullable Range range) {
  /// Another size with the same range, which is stretched where it would not hold it.
  public Estimate withDays(BigDecimal next) {
    return new Estimate(
        next,
        range == null
            ? null
            : new Range(range.optimistic().min(next), range.pessimistic().max(next)));
  }
}
