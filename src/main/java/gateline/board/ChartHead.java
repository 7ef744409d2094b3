package gateline.board;

import gateline.scene.Bounds;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/// The whole head of a chart on a time axis: bands, gate lane and today's label, with a line under
/// it. Today's line runs from its label down to `bottom`, the foot of the chart below.
public final class ChartHead {
  private ChartHead() {}

  public static List<Shape> of(Sheet sheet, HeadStrips strips, double bottom) {
    Pen pen = sheet.pen();
    Bounds head = strips.head();
    pen.rect(head, 0, Ink.filled(sheet.palette().ground().page()), Mark.NONE);
    List<Shape> shapes = new ArrayList<>(pen.shapes());
    shapes.addAll(Bands.of(sheet, strips));
    if (strips.gates().height() > 0) {
      shapes.addAll(GateLane.of(sheet, strips));
    }
    shapes.add(rule(sheet, head));
    shapes.addAll(TodayLine.of(sheet, strips, bottom));
    return shapes;
  }

  private static Shape rule(Sheet sheet, Bounds head) {
    Stroke line = Stroke.solid(sheet.palette().line().border(), 1);
    Point left = new Point(head.x(), head.bottom());
    return new Shape.Polyline(
        List.of(left, new Point(head.right(), head.bottom())), 0, line, Mark.NONE);
  }
}
