package gateline.paint;

import gateline.scene.Point;
import java.util.List;

/// A line through points whose inner corners are cut round.
public final class RoundedLine {
  private RoundedLine() {}

  /// Traces the line. A corner never takes more than half of the shorter of its two sides, so that
  /// neighboring corners do not meet.
  public static void trace(List<Point> points, double radius, PathSink sink) {
    if (points.isEmpty()) {
      return;
    }
    sink.moveTo(points.getFirst().x(), points.getFirst().y());
    for (int i = 1; i < points.size() - 1; i++) {
      traceCorner(points.get(i - 1), points.get(i), points.get(i + 1), radius, sink);
    }
    sink.lineTo(points.getLast().x(), points.getLast().y());
  }

  private static void traceCorner(
      Point before, Point corner, Point after, double radius, PathSink sink) {
    double in = distance(before, corner);
    double out = distance(corner, after);
    double cut = Math.min(radius, Math.min(in, out) / 2);
    if (cut <= 0) {
      sink.lineTo(corner.x(), corner.y());
      return;
    }
    Point from = along(corner, before, cut / in);
    Point to = along(corner, after, cut / out);
    sink.lineTo(from.x(), from.y());
    sink.quadTo(corner.x(), corner.y(), to.x(), to.y());
  }

  private static double distance(Point a, Point b) {
    return Math.hypot(a.x() - b.x(), a.y() - b.y());
  }

  private static Point along(Point from, Point to, double share) {
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }
}
