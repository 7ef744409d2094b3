package gateline.scene;

import java.util.List;

/// Whether a point touches what a shape paints.
final class Touch {
  private Touch() {}

  /// Whether the point lies on a shape of this extent: in an area or a ring, on a line's stroke, in
  /// a line of text.
  static boolean on(Shape shape, Bounds extent, Point point) {
    return switch (shape) {
      case Shape.Polyline line -> distance(line.points(), point) <= line.stroke().width() / 2;
      case Shape.Area area -> inside(area.outline(), point);
      case Shape.Arc arc -> distance(arc.center(), point) <= arc.radius();
      case Shape.Rect _, Shape.Text _, Shape.Group _ -> extent.contains(point.x(), point.y());
    };
  }

  /// How far a point is from a line, in pixels; infinitely far from everything else, which has to
  /// be touched.
  static double distance(Shape shape, Point point) {
    return shape instanceof Shape.Polyline line
        ? distance(line.points(), point)
        : Double.POSITIVE_INFINITY;
  }

  private static boolean inside(List<Point> outline, Point point) {
    boolean inside = false;
    Point a = outline.getLast();
    for (Point b : outline) {
      if (a.y() > point.y() != b.y() > point.y()) {
        double share = (point.y() - a.y()) / (b.y() - a.y());
        inside ^= point.x() < a.x() + share * (b.x() - a.x());
      }
      a = b;
    }
    return inside;
  }

  private static double distance(List<Point> line, Point point) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 1; i < line.size(); i++) {
      nearest = Math.min(nearest, distance(line.get(i - 1), line.get(i), point));
    }
    return nearest;
  }

  private static double distance(Point a, Point b, Point point) {
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    double length = dx * dx + dy * dy;
    double along = (point.x() - a.x()) * dx + (point.y() - a.y()) * dy;
    double share = length == 0 ? 0 : Math.clamp(along / length, 0, 1);
    return distance(new Point(a.x() + share * dx, a.y() + share * dy), point);
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }
}
