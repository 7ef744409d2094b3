package gateline.paint.java2d;

import gateline.paint.Hatching;
import gateline.paint.RoundedLine;
import gateline.scene.Bounds;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// The shapes of a scene as Java2D outlines, for every backend that takes paths. Text is no shape
/// here.
public final class Outlines {
  private Outlines() {}

  /// A rectangle with its round corners.
  public static java.awt.Shape of(Shape.Rect rect) {
    Bounds b = rect.bounds();
    double diameter = 2 * Math.min(rect.radius(), Math.min(b.width(), b.height()) / 2);
    return diameter <= 0
        ? of(b)
        : new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), diameter, diameter);
  }

  public static Rectangle2D of(Bounds b) {
    return new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
  }

  /// A line with its inner corners cut round, open.
  public static Path2D of(Shape.Polyline line) {
    PathBuilder builder = new PathBuilder();
    RoundedLine.trace(line.points(), line.radius(), builder);
    return builder.path();
  }

  /// A closed outline of straight lines.
  public static Path2D polygon(List<Point> outline) {
    PathBuilder builder = new PathBuilder();
    RoundedLine.trace(outline, 0, builder);
    builder.close();
    return builder.path();
  }

  public static Arc2D of(Shape.Arc arc) {
    double d = 2 * arc.radius();
    double left = arc.center().x() - arc.radius();
    double top = arc.center().y() - arc.radius();
    return new Arc2D.Double(left, top, d, d, 90, -360 * arc.share(), Arc2D.OPEN);
  }

  /// The lines of a hatch within a closed outline.
  public static Path2D hatch(List<Point> outline, double spacing) {
    PathBuilder lines = new PathBuilder();
    Hatching.trace(outline, spacing, lines);
    return lines.path();
  }
}
