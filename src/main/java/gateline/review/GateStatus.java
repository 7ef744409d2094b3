package gateline.review;

import gateline.plan.Gate;
import gateline.schedule.GateDates;
import gateline.schedule.Schedule;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
