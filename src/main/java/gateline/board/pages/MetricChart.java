package gateline.board.pages;

import gateline.board.GateGlyph;
import gateline.board.GateWords;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.card.CardItem;
import gateline.board.figures.MetricPlot;
import gateline.plan.Metric.Better;
import gateline.review.Figures;
import gateline.review.MetricTarget;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.math.BigDecimal;
import java.util.List;

/// A metric over the weeks of the plan: its targets as a dashed line, its actuals as a solid one,
/// dotted on from there what they are heading for, and what each gate asks for as a diamond at its
/// week and value. `next` is the target that is told of in words.
record MetricChart(Slide slide, MetricTarget next, List<MetricTarget> asked, int weeks, Mark mark)
    implements CardItem {
  private static final double HIGH = 226;
  private static final double SCALE = 84;
  private static final double HEAD = 34;
  private static final double FOOT = 52;
  private static final double DIAMOND = 9;

  @Override
  public double height() {
    return slide.px(HIGH);
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    Bounds inside =
        Bounds.between(
            room.x() + slide.px(SCALE),
            room.y() + slide.px(HEAD),
            room.right() - slide.px(24),
            room.y() + slide.px(HIGH - FOOT));
    MetricPlot plot = MetricPlot.of(next, asked, weeks, inside);
    scale(pen, plot, plot.high());
    if (plot.low().compareTo(plot.high()) != 0) {
      scale(pen, plot, plot.low());
    }
    axis(pen, plot);
    Color accent = slide.palette().signal().accent();
    line(pen, plot.targets(), dashed(slide.palette().text().secondary(), 2.5, 9, 7));
    line(pen, plot.ahead(), dashed(accent, 3, 3, 7));
    line(pen, plot.actuals(), Stroke.solid(accent, slide.px(4)));
    for (Point point : plot.actuals()) {
      double radius = slide.px(6);
      Bounds dot = new Bounds(point.x(), point.y(), 0, 0).grown(radius);
      pen.rect(dot, radius, Ink.filled(accent), mark);
    }
    asked.stream().filter(this::isShown).forEach(each -> sign(pen, plot, each));
    value(pen, plot);
  }

  private Palette palette() {
    return slide.palette();
  }

  private Stroke dashed(Color color, double width, double dash, double gap) {
    return new Stroke(color, slide.px(width), List.of(slide.px(dash), slide.px(gap)));
  }

  private TextStyle small() {
    return TextStyle.plain(slide.regular(20), palette().text().secondary());
  }

  private void scale(Pen pen, MetricPlot plot, BigDecimal value) {
    Point at = new Point(plot.room().x() - slide.px(14), plot.at(0, value).y());
    pen.text(Figures.with(next.metric().unit(), value), at, Align.RIGHT, small(), mark);
  }

  private boolean isShown(MetricTarget target) {
    return target.gate() != null || target.week() == next.week();
  }

  /// The weeks' line, and upright on it the weeks of which something is asked.
  private void axis(Pen pen, MetricPlot plot) {
    Stroke base = Stroke.solid(palette().line().border(), slide.px(1.5));
    double foot = plot.room().bottom() + slide.px(12);
    pen.line(new Point(plot.room().x(), foot), new Point(plot.room().right(), foot), base, mark);
    double free = plot.room().x();
    for (MetricTarget each : asked) {
      double x = plot.x(each.week());
      String week = "W" + each.week();
      double half = slide.width(week, small().font()) / 2;
      if (isShown(each)) {
        Color tone = GateWords.color(palette(), each);
        pen.line(plot.at(each), new Point(x, foot), dashed(tone, 1.5, 4, 5), mark);
      }
      if (isShown(each) && x - half >= free) {
        pen.text(week, new Point(x, foot + slide.px(20)), Align.CENTER, small(), mark);
        free = x + half + slide.px(10);
      }
    }
  }

  private void sign(Pen pen, MetricPlot plot, MetricTarget target) {
    Stroke edge = Stroke.solid(GateWords.color(palette(), target), slide.px(2.5));
    Ink ink = Ink.filled(palette().ground().panel(), edge);
    Point at = plot.at(target);
    if (target.gate() == null) {
      double radius = slide.px(DIAMOND * 0.7);
      pen.rect(new Bounds(at.x(), at.y(), 0, 0).grown(radius), radius, ink, mark);
    } else {
      pen.add(new Shape.Area(GateGlyph.outline(at, slide.px(DIAMOND)), ink, mark));
    }
  }

  /// The next target's value, on the side from which no line comes.
  private void value(Pen pen, MetricPlot plot) {
    Point at = plot.at(next);
    Color tone = GateWords.color(palette(), next);
    TextStyle style = new TextStyle(slide.semibold(20), tone, palette().ground().panel());
    double half = slide.width(next.asked(), style.font()) / 2;
    boolean isRising = next.metric().better() == Better.HIGHER;
    double aside = (isRising ? -1 : 1) * (half - slide.px(8));
    double x =
        Math.clamp(
            at.x() + aside, plot.room().x() + half, plot.room().right() + slide.px(20) - half);
    pen.text(next.asked(), new Point(x, at.y() - slide.px(24)), Align.CENTER, style, mark);
  }

  private void line(Pen pen, List<Point> points, Stroke stroke) {
    if (points.size() > 1) {
      pen.add(new Shape.Polyline(points, 0, stroke, mark));
    }
  }
}
