package gateline.review;

import gateline.plan.Gate;
import gateline.schedule.GateDates;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A gate as a review sees it. `position` is its place in the plan's list; `lateDays` is in working
/// days; `reasons` say in words why it is at risk or missed, empty otherwise.
public record GateStatus(
    Gate gate,
    int position,
    GateState state,
    GateDates dates,
    LocalDateTime target,
    LocalDateTime forecast,
    double lateDays,
    Readiness readiness,
    List<MetricTarget> metrics,
    List<String> reasons) {
  public GateStatus {
    metrics = List.copyOf(metrics);
    reasons = List.copyOf(reasons);
  }

  /// One metric's target at a gate with the latest actual and the value its trend projects.
  public record MetricTarget(
      String metric,
      String name,
      String unit,
      BigDecimal target,
      @Nullable BigDecimal actual,
      @Nullable BigDecimal projected,
      boolean met) {}

  /// The status of every gate, in time order.
  public static List<GateStatus> of(Schedule schedule) {
    throw new UnsupportedOperationException();
  }
}
