package gateline.paint.pptx;

import gateline.scene.Bounds;
import gateline.scene.Point;
import gateline.scene.Shape.Polyline;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// Cuts lines at a rectangle: slides know no clips.
final class Clipping {
  /// How far a straight line may be from its curve, in pixels.
  private static final double FLATNESS = 0.1;

  private Clipping() {}

  /// A closed outline as straight lines, its curves as several.
  static List<Point> flat(Shape outline) {
    List<Point> points = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator steps = outline.getPathIterator(null, FLATNESS);
        !steps.isDone();
        steps.next()) {
      boolean isClose = steps.currentSegment(at) == PathIterator.SEG_CLOSE;
      points.add(isClose ? points.getFirst() : new Point(at[0], at[1]));
    }
    return points;
  }

  /// The parts of a line that lie within, none or several.
  static List<Polyline> within(Polyline line, Bounds clip) {
    List<Polyline> parts = new ArrayList<>();
    List<Point> part = new ArrayList<>();
    for (int i = 1; i < line.points().size(); i++) {
      List<Point> cut = within(line.points().get(i - 1), line.points().get(i), clip);
      if (!cut.isEmpty() && !part.isEmpty() && part.getLast().equals(cut.getFirst())) {
        part.add(cut.getLast());
      } else {
        addPart(parts, part, line);
        part = new ArrayList<>(cut);
      }
    }
    addPart(parts, part, line);
    return parts;
  }

  private static void addPart(List<Polyline> parts, List<Point> points, Polyline line) {
    if (!points.isEmpty()) {
      parts.add(new Polyline(points, line.radius(), line.stroke(), line.mark()));
    }
  }

  /// The part of a straight line that lies within: its two ends, or nothing.
  private static List<Point> within(Point a, Point b, Bounds clip) {
    double[] shares = {0, 1};
    double dx = b.x() - a.x();
    double dy = b.y() - a.y();
    boolean isSeen =
        cut(shares, -dx, a.x() - clip.x())
            && cut(shares, dx, clip.right() - a.x())
            && cut(shares, -dy, a.y() - clip.y())
            && cut(shares, dy, clip.bottom() - a.y());
    return isSeen ? List.of(at(a, b, shares[0]), at(a, b, shares[1])) : List.of();
  }

  /// Takes away what lies beyond one side, `room` before it at the start and walking `toward` it;
  /// says whether anything is left.
  private static boolean cut(double[] shares, double toward, double room) {
    if (toward == 0) {
      return room >= 0;
    }
    double share = room / toward;
    if (toward < 0) {
      shares[0] = Math.max(shares[0], share);
    } else {
      shares[1] = Math.min(shares[1], share);
    }
    return shares[0] <= shares[1];
  }

  private static Point at(Point a, Point b, double share) {
    if (share == 0 || share == 1) {
      return share == 0 ? a : b;
    }
    return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
  }
}
