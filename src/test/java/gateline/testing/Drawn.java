package gateline.testing;

import gateline.scene.Bounds;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The shapes of a layout without their groups, for tests to look through. `clip` is what all the
/// groups around a shape leave of the plane.
public record Drawn(Shape shape, Bounds clip) {
  private static final Bounds PLANE = new Bounds(-1e6, -1e6, 2e6, 2e6);

  public static List<Drawn> all(List<? extends Shape> shapes) {
    List<Drawn> drawn = new ArrayList<>();
    shapes.forEach(shape -> add(drawn, shape, PLANE));
    return drawn;
  }

  /// The shapes whose mark is of a kind.
  public static List<Drawn> marked(List<? extends Shape> shapes, Class<? extends Mark> kind) {
    return all(shapes).stream().filter(each -> kind.isInstance(each.mark())).toList();
  }

  /// The texts whose marks are accepted.
  public static List<Drawn> texts(List<? extends Shape> shapes, Predicate<Mark> marks) {
    return all(shapes).stream()
        .filter(each -> each.shape instanceof Shape.Text && marks.test(each.mark()))
        .toList();
  }

  private static void add(List<Drawn> drawn, Shape shape, Bounds clip) {
    if (shape instanceof Shape.Group group) {
      Bounds inner = group.clip() == null ? clip : clip.intersection(group.clip());
      group.shapes().forEach(each -> add(drawn, each, inner));
    } else {
      drawn.add(new Drawn(shape, clip));
    }
  }

  public Mark mark() {
    return shape.mark();
  }

  /// The words of a text; empty for other shapes.
  public String words() {
    return shape instanceof Shape.Text text ? text.text() : "";
  }

  /// The rectangle the shape takes, edges left out; a text's from capital height to baseline.
  public Bounds bounds(TextMeasurer measurer) {
    return switch (shape) {
      case Shape.Rect rect -> rect.bounds();
      case Shape.Polyline line -> around(line.points());
      case Shape.Area area -> around(area.outline());
      case Shape.Arc arc ->
          new Bounds(arc.center().x(), arc.center().y(), 0, 0).grown(arc.radius());
      case Shape.Text text -> {
        double height = measurer.capHeight(text.font());
        double width = measurer.width(text.text(), text.font());
        yield new Bounds(text.baseline().x(), text.baseline().y() - height, width, height);
      }
      case Shape.Group _ -> throw new IllegalStateException("groups are taken apart");
    };
  }

  private static Bounds around(List<Point> points) {
    double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
    double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
    double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
    double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
    return Bounds.between(left, top, right, bottom);
  }

  @Override
  public String toString() {
    return mark().id() + " " + words();
  }
}
