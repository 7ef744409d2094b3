package gateline.paint;

import gateline.scene.Bounds;
import gateline.scene.Point;
import gateline.scene.Shape.Polyline;
import gateline.scene.Stroke;
import java.util.List;

/// Puts straight upright and level lines, clips and the baselines of text on whole device pixels,
/// so that they are crisp at any scale; `scale` is device pixels for each pixel of the scene.
public record PixelGrid(double scale) {
  /// The line as it should be stroked; one with corners or aslant stays as it is.
  public Polyline snapped(Polyline line) {
    if (line.points().size() != 2) {
      return line;
    }
    Point a = line.points().getFirst();
    Point b = line.points().getLast();
    if (a.x() == b.x()) {
      double x = snapped(a.x(), line.stroke().width());
      return moved(line, new Point(x, a.y()), new Point(x, b.y()));
    }
    if (a.y() == b.y()) {
      double y = snapped(a.y(), line.stroke().width());
      return moved(line, new Point(a.x(), y), new Point(b.x(), y));
    }
    return line;
  }

  /// A line's width in whole device pixels, at least one.
  public double snappedWidth(double width) {
    return Math.max(1, Math.rint(width * scale)) / scale;
  }

  /// The rectangle with its edges on the nearest device pixels' edges.
  public Bounds snapped(Bounds bounds) {
    return Bounds.between(
        Math.rint(bounds.x() * scale) / scale,
        Math.rint(bounds.y() * scale) / scale,
        Math.rint(bounds.right() * scale) / scale,
        Math.rint(bounds.bottom() * scale) / scale);
  }

  /// Where the baseline of text lies, given as its y.
  public double snappedBaseline(double y) {
    return Math.rint(y * scale) / scale;
  }

  private double snapped(double center, double width) {
    double half = snappedWidth(width) / 2;
    return Math.floor((center - half) * scale + 0.5) / scale + half;
  }

  private Polyline moved(Polyline line, Point a, Point b) {
    Stroke stroke = line.stroke();
    Stroke snapped = new Stroke(stroke.color(), snappedWidth(stroke.width()), stroke.dashes());
    return new Polyline(List.of(a, b), line.radius(), snapped, line.mark());
  }
}
