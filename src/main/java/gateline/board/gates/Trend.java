package gateline.board.gates;

import gateline.board.GateGlyph;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.plan.Metric;
import gateline.review.GateStatus.MetricTarget;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A metric's way to a gate's target: the targets of the weeks as a dashed line that ends in the
/// gate's diamond, the actuals as a solid line, and dotted on from it what they are heading for.
record Trend(Metric metric, MetricTarget target, int week, double height, Tone tone, Mark mark)
    implements CardItem {
  private static final double DOT = 2.6;
  private static final double DIAMOND = 5;

  /// The colors of a trend; `heading` says whether it reaches its target.
  record Tone(Palette palette, Color heading) {}

  @Override
  public void draw(Pen pen, Bounds room) {
    Bounds plot =
        Bounds.between(
            room.x() + DIAMOND,
            room.y() + DIAMOND + 2,
            room.right() - DIAMOND,
            room.y() + height - DIAMOND - 6);
    Chart chart = new Chart(plot, week, values());
    Palette palette = tone.palette();
    Stroke base = Stroke.solid(palette.line().grid(), 1);
    double foot = plot.bottom() + DIAMOND;
    pen.line(new Point(plot.x(), foot), new Point(plot.right(), foot), base, mark);
    List<Point> asked = points(chart, metric.targets());
    Point end = chart.at(week, target.target());
    asked.removeIf(point -> point.x() >= end.x());
    asked.add(end);
    line(pen, asked, new Stroke(palette.text().secondary(), 1.3, List.of(4.0, 3.0)));
    List<Point> actual = points(chart, metric.actuals());
    line(pen, actual, Stroke.solid(palette.signal().accent(), 2));
    heading(pen, chart, actual);
    for (Point point : actual) {
      dot(pen, point, palette.signal().accent());
    }
    Ink diamond = Ink.filled(palette.ground().page(), Stroke.solid(tone.heading(), 1.6));
    pen.add(new Shape.Area(GateGlyph.outline(end, DIAMOND), diamond, mark));
  }

  private void heading(Pen pen, Chart chart, List<Point> actual) {
    BigDecimal projected = ahead();
    if (projected != null && !actual.isEmpty()) {
      List<Point> ahead = List.of(actual.getLast(), chart.at(week, projected));
      line(pen, ahead, new Stroke(tone.heading(), 1.6, List.of(1.5, 2.5)));
    }
  }

  /// What the trend reaches at the gate, null when the gate is not ahead of the actuals.
  private @Nullable BigDecimal ahead() {
    boolean isAhead = !metric.actuals().isEmpty() && metric.actuals().lastKey() < week;
    return isAhead ? target.projected() : null;
  }

  private void line(Pen pen, List<Point> points, Stroke stroke) {
    if (points.size() > 1) {
      pen.add(new Shape.Polyline(points, 0, stroke, mark));
    }
  }

  private void dot(Pen pen, Point at, Color color) {
    Bounds bounds = new Bounds(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT);
    pen.rect(bounds, DOT, Ink.filled(color), mark);
  }

  /// The points of the weeks up to the gate's, from the value the metric starts with.
  private List<Point> points(Chart chart, Map<Integer, BigDecimal> values) {
    List<Point> points = new ArrayList<>();
    if (metric.start() != null) {
      points.add(chart.at(0, metric.start()));
    }
    values.forEach((when, value) -> {
      if (when <= week) {
        points.add(chart.at(when, value));
      }
    });
    return points;
  }

  private List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    values.add(target.target());
    Stream.of(metric.targets(), metric.actuals())
        .flatMap(map -> map.headMap(week + 1).values().stream())
        .forEach(values::add);
    Stream.of(metric.start(), ahead()).filter(value -> value != null).forEach(values::add);
    return values;
  }

  /// Weeks from 0 to the gate's across, the range of all values up.
  private record Chart(Bounds plot, int weeks, double low, double high) {
    Chart(Bounds plot, int weeks, List<BigDecimal> values) {
      this(
          plot,
          weeks,
          values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0),
          values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1));
    }

    Point at(int week, BigDecimal value) {
      double share = high == low ? 0.5 : (value.doubleValue() - low) / (high - low);
      double x = plot.x() + plot.width() * week / weeks;
      return new Point(x, plot.bottom() - plot.height() * share);
    }
  }
}
