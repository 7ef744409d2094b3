package gateline.paint.java2d;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/// Outlines whose curves all have two control points, for formats that know no others.
public final class Cubics {
  private Cubics() {}

  /// The same outline; nothing but the curves with one control point is written otherwise.
  public static Path2D of(Shape shape) {
    Path2D.Double cubic = new Path2D.Double();
    double[] at = new double[6];
    for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
      switch (steps.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> cubic.moveTo(at[0], at[1]);
        case PathIterator.SEG_LINETO -> cubic.lineTo(at[0], at[1]);
        case PathIterator.SEG_QUADTO -> raise(cubic, at);
        case PathIterator.SEG_CUBICTO -> cubic.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> cubic.closePath();
      }
    }
    return cubic;
  }

  private static void raise(Path2D into, double[] at) {
    Point2D from = into.getCurrentPoint();
    into.curveTo(
        toward(from.getX(), at[0]),
        toward(from.getY(), at[1]),
        toward(at[2], at[0]),
        toward(at[3], at[1]),
        at[2],
        at[3]);
  }

  private static double toward(double end, double control) {
    return end + (control - end) * 2 / 3;
  }
}
