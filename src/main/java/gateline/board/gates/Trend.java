package gateline.board.gates;

import gateline.board.GateGlyph;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.figures.MetricPlot;
import gateline.review.MetricTarget;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/// A metric's way to a gate's target: the targets of the weeks as a dashed line that ends in the
/// gate's diamond, the actuals as a solid line, and dotted on from it what they are heading for.
record Trend(MetricTarget target, double height, Tone tone, Mark mark) implements CardItem {
  private static final double DOT = 2.6;
  private static final double DIAMOND = 5;

  /// The colors of a trend; `heading` says whether it reaches its target.
  record Tone(Palette palette, Color heading) {}

  @Override
  public void draw(Pen pen, Bounds room) {
    Bounds inside =
        Bounds.between(
            room.x() + DIAMOND,
            room.y() + DIAMOND + 2,
            room.right() - DIAMOND,
            room.y() + height - DIAMOND - 6);
    MetricPlot plot = MetricPlot.of(target, List.of(), target.week(), inside);
    Palette palette = tone.palette();
    Stroke base = Stroke.solid(palette.line().grid(), 1);
    double foot = inside.bottom() + DIAMOND;
    pen.line(new Point(inside.x(), foot), new Point(inside.right(), foot), base, mark);
    Point end = plot.at(target);
    line(pen, asked(plot, end), new Stroke(palette.text().secondary(), 1.3, List.of(4.0, 3.0)));
    line(pen, plot.actuals(), Stroke.solid(palette.signal().accent(), 2));
    line(pen, plot.ahead(), new Stroke(tone.heading(), 1.6, List.of(1.5, 2.5)));
    for (Point point : plot.actuals()) {
      dot(pen, point, palette.signal().accent());
    }
    Ink diamond = Ink.filled(palette.ground().page(), Stroke.solid(tone.heading(), 1.6));
    pen.add(new Shape.Area(GateGlyph.outline(end, DIAMOND), diamond, mark));
  }

  private static List<Point> asked(MetricPlot plot, Point end) {
    List<Point> asked = new ArrayList<>(plot.targets());
    asked.removeIf(point -> point.x() >= end.x());
    asked.add(end);
    return asked;
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
}
