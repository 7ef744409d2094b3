package gateline.board.pages;

import gateline.board.GateGlyph;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.card.CardItem;
import gateline.plan.Metric;
import gateline.review.Figures;
import gateline.review.GateStatus;
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
import java.util.SortedMap;
import java.util.stream.Stream;

/// A metric over the weeks of the plan: its targets as a dashed line, its actuals as a solid one,
/// dotted on from there what they are heading for, and the gates as diamonds on the weeks' line.
record MetricChart(Slide slide, Metric metric, List<GateStatus> gates, int weeks, Mark mark)
    implements CardItem {
  private static final double HIGH = 250;
  private static final double SCALE = 84;
  private static final double HEAD = 16;
  private static final double FOOT = 56;

  @Override
  public double height() {
    return slide.px(HIGH);
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    Bounds plot =
        Bounds.between(
            room.x() + slide.px(SCALE),
            room.y() + slide.px(HEAD),
            room.right() - slide.px(18),
            room.y() + slide.px(HIGH - FOOT));
    List<BigDecimal> values =
        Stream.concat(
                Stream.ofNullable(metric.start()),
                Stream.concat(
                    metric.targets().values().stream(), metric.actuals().values().stream()))
            .toList();
    BigDecimal low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    BigDecimal high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    scale(pen, plot, low, high);
    Axes axes = new Axes(plot, weeks, low.doubleValue(), high.doubleValue());
    axis(pen, axes);
    Color quiet = slide.palette().text().secondary();
    List<Double> dashes = List.of(slide.px(9), slide.px(7));
    line(pen, points(axes, metric.targets()), new Stroke(quiet, slide.px(2.5), dashes));
    List<Point> actual = points(axes, metric.actuals());
    ahead(pen, axes, actual);
    Color accent = slide.palette().signal().accent();
    line(pen, actual, Stroke.solid(accent, slide.px(4)));
    for (Point point : actual) {
      double radius = slide.px(6);
      pen.rect(
          new Bounds(point.x(), point.y(), 0, 0).grown(radius), radius, Ink.filled(accent), mark);
    }
  }

  /// Weeks across, values up.
  private record Axes(Bounds plot, int weeks, double low, double high) {
    Point at(int week, double value) {
      double share = high == low ? 0.5 : Math.clamp((value - low) / (high - low), 0, 1);
      return new Point(x(week), plot.bottom() - plot.height() * share);
    }

    double x(int week) {
      return plot.x() + plot.width() * week / weeks;
    }
  }

  private List<Point> points(Axes axes, SortedMap<Integer, BigDecimal> values) {
    List<Point> points = new ArrayList<>();
    BigDecimal start = metric.start();
    if (start != null) {
      points.add(axes.at(0, start.doubleValue()));
    }
    for (Map.Entry<Integer, BigDecimal> each : values.entrySet()) {
      points.add(axes.at(each.getKey(), each.getValue().doubleValue()));
    }
    return points;
  }

  /// The highest and the lowest value at their heights.
  private void scale(Pen pen, Bounds plot, BigDecimal low, BigDecimal high) {
    TextStyle style = TextStyle.plain(slide.regular(20), slide.palette().text().secondary());
    double right = plot.x() - slide.px(14);
    String most = Figures.with(metric.unit(), high);
    pen.text(most, new Point(right, plot.y()), Align.RIGHT, style, mark);
    if (low.compareTo(high) != 0) {
      String least = Figures.with(metric.unit(), low);
      pen.text(least, new Point(right, plot.bottom()), Align.RIGHT, style, mark);
    }
  }

  private void axis(Pen pen, Axes axes) {
    Palette palette = slide.palette();
    Stroke base = Stroke.solid(palette.line().border(), slide.px(1.5));
    double y = axes.plot().bottom() + slide.px(12);
    pen.line(new Point(axes.plot().x(), y), new Point(axes.plot().right(), y), base, mark);
    TextStyle style = TextStyle.plain(slide.regular(20), palette.text().secondary());
    double free = axes.plot().x();
    for (GateStatus gate : gates) {
      Color tone = GateGlyph.color(palette, gate.state());
      double x = axes.x(gate.gate().week());
      Stroke upright = new Stroke(tone, slide.px(1.5), List.of(slide.px(4), slide.px(5)));
      pen.line(new Point(x, axes.plot().y()), new Point(x, y), upright, mark);
      Ink ink = Ink.filled(palette.ground().panel(), Stroke.solid(tone, slide.px(2)));
      List<Point> diamond = GateGlyph.outline(new Point(x, y), slide.px(8));
      pen.add(new Shape.Area(diamond, ink, mark));
      String week = "W" + gate.gate().week();
      double half = slide.width(week, style.font()) / 2;
      if (x - half >= free) {
        pen.text(week, new Point(x, y + slide.px(26)), Align.CENTER, style, mark);
        free = x + half + slide.px(10);
      }
    }
  }

  /// On along the line through the last two actuals, as far as it stays in the chart.
  private void ahead(Pen pen, Axes axes, List<Point> actual) {
    if (metric.actuals().size() < 2 || metric.actuals().lastKey() >= weeks) {
      return;
    }
    Point last = actual.getLast();
    Point before = actual.get(actual.size() - 2);
    double slope = (last.y() - before.y()) / (last.x() - before.x());
    double right = axes.x(weeks);
    double end = last.y() + slope * (right - last.x());
    double y = Math.clamp(end, axes.plot().y(), axes.plot().bottom());
    double x = slope == 0 ? right : last.x() + (y - last.y()) / slope;
    Stroke dotted =
        new Stroke(
            slide.palette().signal().accent(), slide.px(3), List.of(slide.px(3), slide.px(7)));
    line(pen, List.of(last, new Point(x, y)), dotted);
  }

  private void line(Pen pen, List<Point> points, Stroke stroke) {
    if (points.size() > 1) {
      pen.add(new Shape.Polyline(points, 0, stroke, mark));
    }
  }
}
