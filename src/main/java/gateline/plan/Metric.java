package gateline.plan;

import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// A number watched over the weeks, with targets and actuals per week.
public record Metric(
    String id,
    String name,
    String unit,
    Better better,
    @Nullable BigDecimal start,
    SortedMap<Integer, BigDecimal> targets,
    SortedMap<Integer, BigDecimal> actuals,
    boolean isPrivate,
    Extras extras) {
  public Metric {
    targets = Squad.sorted(targets);
    actuals = Squad.sorted(actuals);
  }

  /// Which way the number should go.
  public enum Better {
    HIGHER,
    LOWER
  }

  /// Whether a value is as good as a target or better.
  public boolean meets(BigDecimal value, BigDecimal target) {
    int order = value.compareTo(target);
    return better == Better.HIGHER ? order >= 0 : order <= 0;
  }
}
