package gateline.paint.fx;

import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import javafx.scene.canvas.GraphicsContext;

/// A large rectangle with round corners, painted as plain rectangles and four small corners that
/// meet between pixels, where no seam is seen: without a graphics card JavaFX looks at every pixel
/// inside a round one, for its edge, too. Pens are set by the caller.
final class LargeRect {
  private static final double LEAST_SIDE = 40;

  private final GraphicsContext graphics;
  private final Bounds bounds;
  private final double radius;

  /// The part between the corners, on whole pixels.
  private final Bounds middle;

  LargeRect(GraphicsContext graphics, Shape.Rect rect) {
    this.graphics = graphics;
    bounds = rect.bounds();
    radius = rect.radius();
    middle =
        Bounds.between(
            Math.ceil(bounds.x() + radius),
            Math.ceil(bounds.y() + radius),
            Math.floor(bounds.right() - radius),
            Math.floor(bounds.bottom() - radius));
  }

  /// Whether painting it so pays, leaves something between its corners, and has no dashes to go
  /// round them.
  static boolean canPaint(Shape.Rect rect) {
    double side = Math.min(rect.bounds().width(), rect.bounds().height());
    Stroke edge = rect.ink().edge();
    boolean isPlain = edge == null || edge.dashes().isEmpty();
    return isPlain && rect.radius() > 0 && side > Math.max(LEAST_SIDE, 2 * rect.radius() + 2);
  }

  /// Fills it in the color for filling.
  void fill() {
    graphics.fillRect(middle.x(), bounds.y(), middle.width(), bounds.height());
    graphics.fillRect(bounds.x(), middle.y(), middle.x() - bounds.x(), middle.height());
    graphics.fillRect(middle.right(), middle.y(), bounds.right() - middle.right(), middle.height());
    for (Corner corner : corners()) {
      trace(corner);
      graphics.lineTo(corner.innerX, corner.innerY);
      graphics.closePath();
      graphics.fill();
    }
  }

  /// Paints its edge: the straight parts in the color for filling, the corners as strokes of the
  /// same width.
  void edge(double width) {
    double half = width / 2;
    graphics.fillRect(middle.x(), bounds.y() - half, middle.width(), width);
    graphics.fillRect(middle.x(), bounds.bottom() - half, middle.width(), width);
    graphics.fillRect(bounds.x() - half, middle.y(), width, middle.height());
    graphics.fillRect(bounds.right() - half, middle.y(), width, middle.height());
    for (Corner corner : corners()) {
      trace(corner);
      graphics.stroke();
    }
  }

  /// A corner of the bounds, and the one of the middle next to it.
  private record Corner(double outerX, double outerY, double innerX, double innerY) {}

  private Corner[] corners() {
    return new Corner[] {
      new Corner(bounds.x(), bounds.y(), middle.x(), middle.y()),
      new Corner(bounds.right(), bounds.y(), middle.right(), middle.y()),
      new Corner(bounds.x(), bounds.bottom(), middle.x(), middle.bottom()),
      new Corner(bounds.right(), bounds.bottom(), middle.right(), middle.bottom())
    };
  }

  private void trace(Corner at) {
    graphics.beginPath();
    graphics.moveTo(at.outerX, at.innerY);
    graphics.arcTo(at.outerX, at.outerY, at.innerX, at.outerY, radius);
    graphics.lineTo(at.innerX, at.outerY);
  }
}
