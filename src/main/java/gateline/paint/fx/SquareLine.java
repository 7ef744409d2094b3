package gateline.paint.fx;

import gateline.paint.PathSink;
import gateline.paint.RoundedLine;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Paints a line that only runs upright and level as the rectangles it covers, with its round
/// corners as short strokes between: without a graphics card one long stroke takes many times
/// longer. Pens are set by the caller.
final class SquareLine implements PathSink {
  /// How far a corner's stroke reaches into the straight parts, so that no gap is seen.
  private static final double OVERLAP = 0.5;

  private final GraphicsContext graphics;
  private final double width;

  /// Where the pen is: x, then y.
  private final double[] pen = new double[2];

  private SquareLine(GraphicsContext graphics, double width) {
    this.graphics = graphics;
    this.width = width;
  }

  /// Whether a line can be painted so: opaque, because its parts overlap, and without dashes.
  static boolean canPaint(Shape.Polyline line) {
    return line.stroke().dashes().isEmpty()
        && line.stroke().color().alpha() == 255
        && line.radius() > 0
        && isSquare(line.points());
  }

  static void paint(Shape.Polyline line, GraphicsContext graphics) {
    SquareLine sink = new SquareLine(graphics, line.stroke().width());
    RoundedLine.trace(line.points(), line.radius(), sink);
  }

  private static boolean isSquare(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      Point a = points.get(i - 1);
      Point b = points.get(i);
      if (a.x() != b.x() && a.y() != b.y()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void moveTo(double toX, double toY) {
    pen[0] = toX;
    pen[1] = toY;
  }

  @Override
  public void lineTo(double toX, double toY) {
    double x = pen[0];
    double y = pen[1];
    double length = Math.abs(toX - x) + Math.abs(toY - y);
    double left = Math.min(x, toX);
    double top = Math.min(y, toY);
    if (toX == x) {
      graphics.fillRect(left - width / 2, top, width, length);
    } else {
      graphics.fillRect(left, top - width / 2, length, width);
    }
    moveTo(toX, toY);
  }

  @Override
  public void quadTo(double controlX, double controlY, double toX, double toY) {
    double x = pen[0];
    double y = pen[1];
    double inX = Math.signum(controlX - x) * OVERLAP;
    double inY = Math.signum(controlY - y) * OVERLAP;
    double outX = Math.signum(toX - controlX) * OVERLAP;
    double outY = Math.signum(toY - controlY) * OVERLAP;
    graphics.beginPath();
    graphics.moveTo(x - inX, y - inY);
    graphics.lineTo(x, y);
    graphics.quadraticCurveTo(controlX, controlY, toX, toY);
    graphics.lineTo(toX + outX, toY + outY);
    graphics.stroke();
    moveTo(toX, toY);
  }

  @Override
  public void close() {
    throw new IllegalStateException("a line has no inside to close");
  }
}
