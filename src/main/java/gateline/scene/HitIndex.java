package gateline.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which marks lie at a point of a scene. Shapes are found by the strips of the picture they reach
/// into, so that a hit looks at few of them.
public final class HitIndex {
  private static final double STRIP = 32;

  private final List<Hittable> shapes = new ArrayList<>();
  private final List<List<Integer>> strips = new ArrayList<>();
  private final TextMeasurer measurer;

  private HitIndex(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// A shape that depicts something, and how much of the picture it may reach into.
  private record Hittable(Shape shape, Mark mark, Bounds extent, Bounds clip) {
    boolean isTouched(Point point) {
      return clip.contains(point.x(), point.y()) && Touch.on(shape, extent, point);
    }

    /// How far a line is from a point that it is not clipped away from.
    double distance(Point point) {
      return clip.contains(point.x(), point.y())
          ? Touch.distance(shape, point)
          : Double.POSITIVE_INFINITY;
    }
  }

  /// A shape with what it depicts and where it is seen.
  public record Spot(Shape shape, Mark mark, Bounds bounds) {}

  public static HitIndex of(Scene scene, TextMeasurer measurer) {
    HitIndex index = new HitIndex(measurer);
    for (double top = 0; top <= scene.height(); top += STRIP) {
      index.strips.add(new ArrayList<>());
    }
    Bounds whole = new Bounds(0, 0, scene.width(), scene.height());
    index.addAll(scene.shapes(), Mark.NONE, whole);
    return index;
  }

  private void addAll(List<Shape> added, Mark around, Bounds clip) {
    for (Shape shape : added) {
      Mark mark = shape.mark().equals(Mark.NONE) ? around : shape.mark();
      if (shape instanceof Shape.Group group) {
        addAll(group.shapes(), mark, group.clip() == null ? clip : clip.intersection(group.clip()));
      } else if (!mark.equals(Mark.NONE)) {
        add(new Hittable(shape, mark, Extent.of(shape, measurer), clip));
      }
    }
  }

  private void add(Hittable shape) {
    int last = strip(shape.extent().bottom());
    for (int strip = strip(shape.extent().y()); strip <= last; strip++) {
      strips.get(strip).add(shapes.size());
    }
    shapes.add(shape);
  }

  private int strip(double y) {
    return (int) Math.clamp(y / STRIP, 0, strips.size() - 1);
  }

  /// The marks at a point: first those whose shapes are touched, the topmost first, then those of
  /// lines not farther away than `tolerance` pixels, the nearest first. A shape without a mark
  /// stands for its group's.
  public SequencedSet<Mark> at(Point point, double tolerance) {
    List<Hittable> candidates = candidates(point, tolerance);
    Stream<Hittable> touched = candidates.stream().filter(shape -> shape.isTouched(point));
    Stream<Hittable> near =
        candidates.stream()
            .filter(shape -> shape.distance(point) <= tolerance)
            .sorted(Comparator.comparingDouble(shape -> shape.distance(point)));
    SequencedSet<Mark> marks = new LinkedHashSet<>();
    Stream.concat(touched, near).map(Hittable::mark).forEach(marks::add);
    return marks;
  }

  /// All shapes that depict something and can be seen, in painting order.
  public List<Spot> spots() {
    return shapes.stream()
        .filter(each -> each.clip.intersects(each.extent))
        .map(each -> new Spot(each.shape, each.mark, each.clip.intersection(each.extent)))
        .toList();
  }

  /// The bounds of all that can be seen of marks of a kind, null when nothing can.
  public @Nullable Bounds boundsOf(Predicate<Mark> kind) {
    return spots().stream()
        .filter(spot -> kind.test(spot.mark()))
        .map(Spot::bounds)
        .reduce(Bounds::union)
        .orElse(null);
  }

  private List<Hittable> candidates(Point point, double tolerance) {
    BitSet found = new BitSet(shapes.size());
    int last = strip(point.y() + tolerance);
    for (int strip = strip(point.y() - tolerance); strip <= last; strip++) {
      strips.get(strip).forEach(found::set);
    }
    return found.stream().mapToObj(shapes::get).toList().reversed();
  }
}
