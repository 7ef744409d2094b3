package gateline.review;

import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.Metric;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What metrics are asked to reach: by a gate, which has targets of its own or takes those of its
/// week, and by the weeks.
public final class MetricTargets {
  private MetricTargets() {}

  /// Those of one gate. What was measured after its decision was not there to decide on.
  static List<MetricTarget> of(Plan plan, PlanIndex index, Gate gate) {
    List<MetricTarget> targets = new ArrayList<>();
    if (gate.targets().isEmpty()) {
      plan.metrics().forEach(each -> add(targets, plan, gate, each));
    } else {
      gate.targets().keySet().forEach(id -> add(targets, plan, gate, index.metric(id)));
    }
    return targets;
  }

  private static void add(
      List<MetricTarget> targets, Plan plan, Gate gate, @Nullable Metric metric) {
    BigDecimal target = metric == null ? null : asked(gate, metric);
    if (metric != null && target != null) {
      targets.add(new MetricTarget(known(plan, gate, metric), gate.week(), target, gate));
    }
  }

  private static @Nullable BigDecimal asked(Gate gate, Metric metric) {
    return gate.targets().isEmpty()
        ? metric.targets().get(gate.week())
        : gate.targets().get(metric.id());
  }

  private static MetricTrend known(Plan plan, Gate gate, Metric metric) {
    GateDecision decision = gate.decision();
    MetricTrend all = MetricTrend.of(metric);
    if (decision == null) {
      return all;
    }
    int decided = decision.date() == null ? gate.week() : plan.weekOf(decision.date());
    return all.until(Math.max(gate.week(), decided));
  }

  /// All of one metric in the order of their weeks, those of gates first, but of no private gate.
  public static List<MetricTarget> of(Plan plan, Metric metric) {
    List<MetricTarget> targets = new ArrayList<>();
    plan.gates().stream()
        .filter(gate -> !gate.isPrivate())
        .forEach(gate -> add(targets, plan, gate, metric));
    MetricTrend trend = MetricTrend.of(metric);
    metric
        .targets()
        .forEach((week, target) -> {
          if (targets.stream().noneMatch(each -> isSame(each, week, target))) {
            targets.add(new MetricTarget(trend, week, target, null));
          }
        });
    targets.sort(Comparator.comparingInt(MetricTarget::week));
    return targets;
  }

  private static boolean isSame(MetricTarget asked, int week, BigDecimal target) {
    return asked.week() == week && asked.target().compareTo(target) == 0;
  }

  /// The first of a metric from a week on.
  public static Optional<MetricTarget> next(Plan plan, Metric metric, int week) {
    return of(plan, metric).stream().filter(each -> each.week() >= week).findFirst();
  }

  /// How a metric stands: `1,098 in week 3, target 1,616 in week 4`, as far as there are both.
  public static String standing(MetricTrend trend, Optional<MetricTarget> next) {
    MetricTrend.Measured actual = trend.latest();
    String unit = trend.metric().unit();
    String now =
        actual == null
            ? "Nothing measured"
            : Figures.with(unit, actual.value()) + " in week " + actual.week();
    return now
        + next.map(each -> ", target " + each.asked() + " in week " + each.week()).orElse("");
  }
}
