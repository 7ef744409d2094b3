package gateline.review;

import gateline.plan.Gate;
import gateline.schedule.GateDates;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

  /// One metric's target at a gate with the latest actual, the value its trend projects, and the
  /// week in which it reaches the target at that pace, 0 when never or without a trend; without two
  /// actuals there is no trend, and it counts as on track.
  public record MetricTarget(
      String metric,
      String name,
      String unit,
      BigDecimal target,
      @Nullable BigDecimal actual,
      @Nullable BigDecimal projected,
      int reached,
      boolean met,
      boolean onTrack) {

    /// `Automated tests: 1,098 of 1,616`, or `Pass rate: 95.8% against 97%`.
    public String words() {
      String asked = Figures.with(unit, target);
      BigDecimal now = actual;
      if (now == null) {
        return name + ": nothing measured against " + asked;
      }
      boolean isPart = now.compareTo(target) < 0 && !unit.equals("%");
      return name + ": " + Figures.with(unit, now) + (isPart ? " of " : " against ") + asked;
    }

    /// The same, with what the trend reaches by a week: `..., trend reaches 1,275 by week 4`.
    String trendWords(int week) {
      BigDecimal end = projected;
      return end == null
          ? words()
          : words() + ", trend reaches " + Figures.with(unit, rounded(end)) + " by week " + week;
    }

    /// Rounded as coarsely as the figures given, and away from the target: a near miss stays one.
    private BigDecimal rounded(BigDecimal end) {
      int scale = Math.max(target.scale(), actual == null ? 0 : actual.scale());
      RoundingMode away = end.compareTo(target) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
      return end.setScale(Math.max(0, scale), away);
    }
  }

  /// The status of every gate, in time order.
  public static List<GateStatus> of(Schedule schedule) {
    List<Gate> gates = schedule.plan().gates();
    return IntStream.range(0, gates.size())
        .boxed()
        .sorted(Comparator.comparingInt(position -> gates.get(position).week()))
        .map(position -> new GateAssessment(schedule, position).status())
        .toList();
  }
}
