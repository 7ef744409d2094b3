package gateline.review;

import gateline.plan.Gate;
import gateline.plan.Metric;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.review.GateStatus.MetricTarget;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// What the metrics say about a gate: its own targets, or without any each metric's target of its
/// week, against the latest actuals and the line through the last two.
final class MetricTrend {
  /// How many weeks ahead a trend is followed.
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(104);

  private MetricTrend() {}

  static List<MetricTarget> targets(Plan plan, PlanIndex index, Gate gate) {
    List<MetricTarget> targets = new ArrayList<>();
    gate.targets()
        .forEach((id, target) -> addKnown(targets, index.metric(id), target, gate.week()));
    if (gate.targets().isEmpty()) {
      for (Metric metric : plan.metrics()) {
        addKnown(targets, metric, metric.targets().get(gate.week()), gate.week());
      }
    }
    return targets;
  }

  private static void addKnown(
      List<MetricTarget> targets, @Nullable Metric metric, @Nullable BigDecimal target, int week) {
    if (metric == null || target == null) {
      return;
    }
    BigDecimal actual = latest(metric.actuals());
    BigDecimal projected = projected(metric.actuals(), week);
    targets.add(
        new MetricTarget(
            metric.id(),
            metric.name(),
            metric.unit(),
            target,
            actual,
            projected,
            reached(metric, target),
            actual != null && metric.meets(actual, target),
            projected == null || metric.meets(projected, target)));
  }

  private static @Nullable BigDecimal latest(SortedMap<Integer, BigDecimal> actuals) {
    return actuals.isEmpty() ? null : actuals.lastEntry().getValue();
  }

  /// The first week in which the line through the last two actuals meets a target, from the last
  /// actual's on; 0 when it never does.
  private static int reached(Metric metric, BigDecimal target) {
    SortedMap<Integer, BigDecimal> actuals = metric.actuals();
    BigDecimal latest = latest(actuals);
    if (latest == null || metric.meets(latest, target)) {
      return latest == null ? 0 : actuals.lastKey();
    }
    BigDecimal rise = rise(actuals);
    BigDecimal missing = target.subtract(latest);
    if (rise.signum() != missing.signum()) {
      return 0;
    }
    BigDecimal weeks = missing.multiply(weeksOfRise(actuals)).divide(rise, 0, RoundingMode.CEILING);
    return weeks.compareTo(FARTHEST) > 0 ? 0 : actuals.lastKey() + weeks.intValueExact();
  }

  /// By how much the last actual is above the one before; 0 with fewer than two.
  private static BigDecimal rise(SortedMap<Integer, BigDecimal> actuals) {
    return actuals.size() < 2
        ? BigDecimal.ZERO
        : actuals.lastEntry().getValue().subtract(before(actuals).lastEntry().getValue());
  }

  private static BigDecimal weeksOfRise(SortedMap<Integer, BigDecimal> actuals) {
    return BigDecimal.valueOf((long) actuals.lastKey() - before(actuals).lastKey());
  }

  private static SortedMap<Integer, BigDecimal> before(SortedMap<Integer, BigDecimal> actuals) {
    return actuals.headMap(actuals.lastKey());
  }

  /// Where the line through the last two actuals stands in a week; once the week is there, the last
  /// actual itself.
  private static @Nullable BigDecimal projected(SortedMap<Integer, BigDecimal> actuals, int week) {
    if (actuals.size() < 2) {
      return null;
    }
    BigDecimal ahead = BigDecimal.valueOf(Math.max(0, week - actuals.lastKey()));
    BigDecimal gain =
        rise(actuals).multiply(ahead).divide(weeksOfRise(actuals), MathContext.DECIMAL128);
    return actuals.lastEntry().getValue().add(gain);
  }
}
