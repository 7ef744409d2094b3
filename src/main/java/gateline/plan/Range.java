package gateline.plan;

import java.math.BigDecimal;

/// Optimistic and pessimistic figures around an estimate: person-days on a task, percent of the
/// estimate as a plan's default.
public record Range(BigDecimal optimistic, BigDecimal pessimistic) {}
