package gateline.board.figures;

import gateline.plan.Metric;
import gateline.review.MetricTarget;
import gateline.review.MetricTrend;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Where a metric lies in a chart of the weeks from 0 to a last one: its targets, its actuals, and
/// on from the last of them its trend as far as that stays in the chart.
public record MetricPlot(
    MetricTrend trend, int weeks, Bounds room, BigDecimal low, BigDecimal high) {
  /// A chart high enough for all values up to the last week, and for where the trend is at a
  /// target.
  public static MetricPlot of(MetricTarget next, List<MetricTarget> asked, int weeks, Bounds room) {
    MetricTrend trend = next.trend();
    Metric metric = trend.metric();
    List<BigDecimal> values =
        Stream.of(
                Stream.of(metric.start(), next.projected()),
                metric.targets().headMap(weeks + 1).values().stream(),
                trend.actuals().headMap(weeks + 1).values().stream(),
                asked.stream().map(MetricTarget::target))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .toList();
    BigDecimal low = values.stream().reduce(next.target(), BigDecimal::min);
    BigDecimal high = values.stream().reduce(next.target(), BigDecimal::max);
    return new MetricPlot(trend, weeks, room, low, high);
  }

  public double x(int week) {
    return room.x() + room.width() * week / weeks;
  }

  public Point at(int week, BigDecimal value) {
    double span = high.subtract(low).doubleValue();
    double share = span == 0 ? 0.5 : value.subtract(low).doubleValue() / span;
    return new Point(x(week), room.bottom() - room.height() * share);
  }

  public Point at(MetricTarget target) {
    return at(target.week(), target.target());
  }

  /// The targets of the weeks, from the value the metric starts with.
  public List<Point> targets() {
    return points(trend.metric().targets());
  }

  /// What was measured, from the value the metric starts with.
  public List<Point> actuals() {
    return points(trend.actuals());
  }

  private List<Point> points(Map<Integer, BigDecimal> values) {
    List<Point> points = new ArrayList<>();
    BigDecimal start = trend.metric().start();
    if (start != null) {
      points.add(at(0, start));
    }
    values.forEach((week, value) -> {
      if (week <= weeks) {
        points.add(at(week, value));
      }
    });
    return points;
  }

  /// The trend from the last actual to the last week, or to where it leaves the chart; fewer than
  /// two points without one.
  public List<Point> ahead() {
    List<Point> points = new ArrayList<>();
    MetricTrend.Measured latest = trend.latest();
    for (int week = latest == null ? weeks + 1 : latest.week(); week <= weeks; week++) {
      BigDecimal value = trend.at(week);
      if (value != null) {
        Point next = at(week, value);
        if (next.y() < room.y() - 0.01 || next.y() > room.bottom() + 0.01) {
          points.add(leaving(points.getLast(), next));
          return points;
        }
        points.add(next);
      }
    }
    return points;
  }

  private Point leaving(Point inside, Point outside) {
    double y = outside.y() < room.y() ? room.y() : room.bottom();
    double share = (y - inside.y()) / (outside.y() - inside.y());
    return new Point(inside.x() + share * (outside.x() - inside.x()), y);
  }
}
