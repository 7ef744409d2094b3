package gateline.review;

import gateline.plan.Metric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was measured of one metric, and the straight line on through its last two actuals; with
/// fewer there is no line. It stops at 0 and, in per cent, at 100, where what is measured stops.
public record MetricTrend(Metric metric, SortedMap<Integer, BigDecimal> actuals) {
  /// How many weeks ahead the line is followed.
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(104);

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /// An actual and its week.
  public record Measured(int week, BigDecimal value) {}

  /// The trend of all that was measured.
  public static MetricTrend of(Metric metric) {
    return new MetricTrend(metric, metric.actuals());
  }

  /// What was known at the end of a week.
  public MetricTrend until(int week) {
    return new MetricTrend(metric, actuals.headMap(week + 1));
  }

  /// The last actual; null without any.
  public @Nullable Measured latest() {
    return actuals.isEmpty()
        ? null
        : new Measured(actuals.lastKey(), actuals.lastEntry().getValue());
  }

  /// Where the line stands in a week; in that of the last actual and before, the last actual
  /// itself. Null without a line.
  public @Nullable BigDecimal at(int week) {
    if (actuals.size() < 2) {
      return null;
    }
    BigDecimal ahead = BigDecimal.valueOf(Math.max(0, week - actuals.lastKey()));
    BigDecimal gain = rise().multiply(ahead).divide(weeksOfRise(), MathContext.DECIMAL128);
    return within(actuals.lastEntry().getValue().add(gain));
  }

  /// The first week, from the last actual's on, in which the line meets a target; 0 when it never
  /// does.
  public int reaches(BigDecimal target) {
    Measured latest = latest();
    if (latest == null || metric.meets(latest.value(), target)) {
      return latest == null ? 0 : latest.week();
    }
    BigDecimal missing = target.subtract(latest.value());
    if (actuals.size() < 2
        || rise().signum() != missing.signum()
        || within(target).compareTo(target) != 0) {
      return 0;
    }
    BigDecimal weeks = missing.multiply(weeksOfRise()).divide(rise(), 0, RoundingMode.CEILING);
    return weeks.compareTo(FARTHEST) > 0 ? 0 : latest.week() + weeks.intValueExact();
  }

  /// A value on the line, or the limit it stops at; one that an actual or a target passes is none.
  private BigDecimal within(BigDecimal value) {
    boolean isBelow = value.signum() < 0 && known().noneMatch(each -> each.signum() < 0);
    boolean isAbove =
        metric.unit().equals("%")
            && value.compareTo(WHOLE) > 0
            && known().noneMatch(each -> each.compareTo(WHOLE) > 0);
    return isBelow ? BigDecimal.ZERO : isAbove ? WHOLE : value;
  }

  private Stream<BigDecimal> known() {
    return Stream.concat(actuals.values().stream(), metric.targets().values().stream());
  }

  /// By how much the last actual is above the one before.
  private BigDecimal rise() {
    return actuals.lastEntry().getValue().subtract(before().lastEntry().getValue());
  }

  private BigDecimal weeksOfRise() {
    return BigDecimal.valueOf((long) actuals.lastKey() - before().lastKey());
  }

  private SortedMap<Integer, BigDecimal> before() {
    return actuals.headMap(actuals.lastKey());
  }
}
