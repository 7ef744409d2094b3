package gateline.scene;

import java.util.List;

/// The room a shape takes, its stroke's width left out.
public final class Extent {
  private static final double ABOVE_BASELINE = 0.97;
  private static final double BELOW_BASELINE = 0.24;

  private Extent() {}

  /// The smallest rectangle around a shape; around a line of text it is the whole line's height. A
  /// group takes the room of its shapes, up to its clip.
  public static Bounds of(Shape shape, TextMeasurer measurer) {
    return switch (shape) {
      case Shape.Rect rect -> rect.bounds();
      case Shape.Polyline line -> hull(line.points());
      case Shape.Area area -> hull(area.outline());
      case Shape.Arc arc ->
          new Bounds(arc.center().x(), arc.center().y(), 0, 0).grown(arc.radius());
      case Shape.Text text -> line(text, measurer);
      case Shape.Group group -> group(group, measurer);
    };
  }

  private static Bounds hull(List<Point> points) {
    double left = points.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
    double top = left;
    double right = -left;
    double bottom = -left;
    for (Point point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return Bounds.between(left, top, right, bottom);
  }

  private static Bounds line(Shape.Text text, TextMeasurer measurer) {
    double size = text.font().size();
    return new Bounds(
        text.baseline().x(),
        text.baseline().y() - ABOVE_BASELINE * size,
        measurer.width(text.text(), text.font()),
        (ABOVE_BASELINE + BELOW_BASELINE) * size);
  }

  private static Bounds group(Shape.Group group, TextMeasurer measurer) {
    Bounds all =
        group.shapes().stream()
            .map(shape -> of(shape, measurer))
            .reduce(Bounds::union)
            .orElse(new Bounds(0, 0, 0, 0));
    return group.clip() == null ? all : all.intersection(group.clip());
  }
}
