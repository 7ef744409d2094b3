package gateline.review.check;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.field.MetricFields;
import gateline.plan.Metric;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.review.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `falling-target`: a target of a metric asks for less than the one before it.
final class FallingTargetRule implements Rule {
  @Override
  public String id() {
    return "falling-target";
  }

  /// A target with the one before it; `week` is the later one's.
  private record Fall(Metric metric, int before, int week) {
    BigDecimal from() {
      return metric.targets().getOrDefault(before, BigDecimal.ZERO);
    }

    BigDecimal to() {
      return metric.targets().getOrDefault(week, BigDecimal.ZERO);
    }

    Place place() {
      return new Place.OnItem(metric.id(), "targets." + week);
    }
  }

  @Override
  public Stream<Problem> findings(CheckedPlan checked) {
    return falls(checked).map(FallingTargetRule::finding);
  }

  private static Stream<Fall> falls(CheckedPlan checked) {
    return checked.plan().metrics().stream().flatMap(metric -> falls(metric).stream());
  }

  private static List<Fall> falls(Metric metric) {
    List<Fall> falls = new ArrayList<>();
    Integer before = null;
    for (Map.Entry<Integer, BigDecimal> target : metric.targets().entrySet()) {
      if (before != null) {
        Fall step = new Fall(metric, before, target.getKey());
        if (!metric.meets(step.to(), step.from())) {
          falls.add(step);
        }
      }
      before = target.getKey();
    }
    return falls;
  }

  private static Problem finding(Fall fall) {
    Metric metric = fall.metric;
    return Problem.warning(
        "falling-target",
        fall.place(),
        Problem.subject("metric", metric.name(), metric.id())
            + ": week "
            + fall.week
            + " asks for "
            + Figures.with(metric.unit(), fall.to())
            + ", week "
            + fall.before
            + " for "
            + Figures.with(metric.unit(), fall.from())
            + " already");
  }

  /// The target of the week before it.
  @Override
  public Stream<Edit> remedies(CheckedPlan checked, Problem problem) {
    return falls(checked)
        .filter(fall -> fall.place().equals(problem.place()))
        .map(fall ->
            SetField.of(
                MetricFields.KIND, MetricFields.TARGETS.at(fall.week), fall.metric, fall.from()));
  }
}
