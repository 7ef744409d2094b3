package gateline.board;

import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/// The lane of gates over a chart: each gate's diamond at the end of its week, its name and state
/// at its left, and along the lane's foot an arrow to a forecast that is late and the conditions
/// that are still open.
public final class GateLane {
  private GateLane() {}

  public static List<Shape> of(Sheet sheet, HeadStrips strips) {
    Bounds lane = strips.gates();
    Pen pen = sheet.pen();
    List<GateGlyph> glyphs = new GateSpacing(sheet, lane).glyphs(inSight(sheet, lane));
    List<Room> taken = new ArrayList<>(TodayLine.inStrip(sheet, strips, lane));
    for (GateGlyph glyph : glyphs) {
      double x = glyph.center().x();
      taken.add(new Room(x - glyph.reach() - 4, x + glyph.reach() + 4));
      slip(pen, sheet, glyph.gate(), lane);
      new ConditionSigns(sheet, lane).draw(pen, glyph.gate());
    }
    for (GateGlyph glyph : glyphs) {
      pen.addAll(glyph.shapes());
      new GateLabel(sheet, glyph.gate(), lane).write(pen, glyph, taken);
    }
    return pen.shapes();
  }

  /// The full-height dashed lines of the gates down a chart's body, in their states' colors.
  public static List<Shape> lines(Sheet sheet, Bounds body) {
    Pen pen = sheet.pen();
    for (GateStatus gate : inSight(sheet, body)) {
      double x = x(sheet, gate);
      Stroke stroke = Stroke.dashed(GateGlyph.color(sheet.palette(), gate.state()), 1.3);
      Mark mark = new BoardMark.GateSign(gate.gate().id(), "gate-line");
      pen.line(new Point(x, body.y()), new Point(x, body.bottom()), stroke, mark);
    }
    return pen.shapes();
  }

  /// Where a gate stands on the axis.
  public static double x(Sheet sheet, GateStatus gate) {
    return sheet.axis().x(gate.target());
  }

  private static List<GateStatus> inSight(Sheet sheet, Bounds strip) {
    return sheet.model().gates().stream()
        .filter(gate -> x(sheet, gate) >= strip.x() && x(sheet, gate) <= strip.right())
        .toList();
  }

  private static void slip(Pen pen, Sheet sheet, GateStatus gate, Bounds lane) {
    double from = x(sheet, gate);
    double to = Math.min(sheet.axis().x(gate.forecast()), lane.right());
    if (gate.state().isDecided() || to - from < 6) {
      return;
    }
    double y = lane.bottom() - 3.5;
    Mark mark = new BoardMark.GateSign(gate.gate().id(), "slip");
    var color = GateGlyph.color(sheet.palette(), gate.state());
    pen.line(new Point(from, y), new Point(to - 4, y), Stroke.solid(color, 1.5), mark);
    List<Point> head =
        List.of(new Point(to, y), new Point(to - 6, y - 3), new Point(to - 6, y + 3));
    pen.add(new Shape.Area(head, Ink.filled(color), mark));
  }
}
