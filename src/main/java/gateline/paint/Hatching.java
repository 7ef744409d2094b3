package gateline.paint;

import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lines of a hatch, from bottom left to top right, cut at the outline they fill. They hang on
/// the outline's own corner, so that they move with the shape and not under it.
public final class Hatching {
  private static final int CORNER_STEPS = 4;

  private Hatching() {}

  /// Traces the hatch of a closed outline, lines `spacing` pixels apart across their direction.
  public static void trace(List<Point> outline, double spacing, PathSink sink) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Point point : outline) {
      low = Math.min(low, diagonal(point));
      high = Math.max(high, diagonal(point));
    }
    double step = spacing * Math.sqrt(2);
    for (double at = low + step / 2; at < high; at += step) {
      traceLine(outline, at, sink);
    }
  }

  /// The outline of a rectangle with round corners, as straight lines.
  public static List<Point> outline(Bounds bounds, double radius) {
    double r = Math.min(radius, Math.min(bounds.width(), bounds.height()) / 2);
    List<Point> outline = new ArrayList<>(4 * (CORNER_STEPS + 1));
    addCorner(outline, new Point(bounds.right() - r, bounds.y() + r), r, 0);
    addCorner(outline, new Point(bounds.right() - r, bounds.bottom() - r), r, 1);
    addCorner(outline, new Point(bounds.x() + r, bounds.bottom() - r), r, 2);
    addCorner(outline, new Point(bounds.x() + r, bounds.y() + r), r, 3);
    return outline;
  }

  private static void addCorner(List<Point> outline, Point center, double radius, int quarter) {
    for (int step = 0; step <= CORNER_STEPS; step++) {
      double angle = Math.PI / 2 * (quarter + (double) step / CORNER_STEPS);
      outline.add(
          new Point(center.x() + radius * Math.sin(angle), center.y() - radius * Math.cos(angle)));
    }
  }

  private static void traceLine(List<Point> outline, double at, PathSink sink) {
    double[] crossings = crossings(outline, at);
    for (int i = 0; i + 1 < crossings.length; i += 2) {
      sink.moveTo((at + crossings[i]) / 2, (at - crossings[i]) / 2);
      sink.lineTo((at + crossings[i + 1]) / 2, (at - crossings[i + 1]) / 2);
    }
  }

  /// Where the line x + y = `at` crosses the outline, as x - y, in order along the line.
  private static double[] crossings(List<Point> outline, double at) {
    double[] found = new double[outline.size()];
    int count = 0;
    Point a = outline.getLast();
    for (Point b : outline) {
      if (diagonal(a) <= at != diagonal(b) <= at) {
        double share = (at - diagonal(a)) / (diagonal(b) - diagonal(a));
        double ax = a.x() - a.y();
        double bx = b.x() - b.y();
        found[count++] = ax + (bx - ax) * share;
      }
      a = b;
    }
    Arrays.sort(found, 0, count);
    return Arrays.copyOf(found, count);
  }

  private static double diagonal(Point point) {
    return point.x() + point.y();
  }
}
