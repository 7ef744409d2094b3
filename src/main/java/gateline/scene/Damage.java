package gateline.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a scene looks other than the one painted before it, as rectangles on whole pixels that lie
/// one below the other. Painting these alone, of the new scene, gives the new picture.
public final class Damage {
  /// Strokes, halos, sharp corners and smoothed edges reach out of a shape's extent.
  private static final double MARGIN = 4;

  /// How many shapes ahead two scenes are looked at for one that both have.
  private static final int FAR = 24;

  private static final int[] NOWHERE = {};

  private final TextMeasurer measurer;
  private final List<Bounds> places = new ArrayList<>();

  private Damage(TextMeasurer measurer) {
    this.measurer = measurer;
  }

  /// A shape where it is seen; groups are taken apart.
  private record Seen(Shape shape, Bounds clip) {}

  /// The rectangles between two scenes; the whole picture where their sizes or grounds differ, or
  /// where shapes that stayed now lie over each other in another order.
  public static List<Bounds> between(Scene before, Scene next, TextMeasurer measurer) {
    Bounds whole = whole(next);
    if (!whole.equals(whole(before)) || !before.ground().equals(next.ground())) {
      return List.of(whole);
    }
    Damage damage = new Damage(measurer);
    return damage.walk(seen(before), seen(next)) ? damage.strips(whole) : List.of(whole);
  }

  /// Notes the places where two scenes differ, walking along both at once: where they part, they
  /// meet again at the nearest shape that both have. Few shapes change at a time; when there is no
  /// such shape near, all that is left of both is compared. False where shapes that stayed are in
  /// another order.
  private boolean walk(List<Seen> old, List<Seen> now) {
    int i = 0;
    int j = 0;
    while (i < old.size() && j < now.size()) {
      if (old.get(i).equals(now.get(j))) {
        i++;
        j++;
        continue;
      }
      int[] gap = gap(old.subList(i, old.size()), now.subList(j, now.size()));
      if (gap.length == 0) {
        return rest(old.subList(i, old.size()), now.subList(j, now.size()));
      }
      old.subList(i, i + gap[0]).forEach(this::note);
      now.subList(j, j + gap[1]).forEach(this::note);
      i += gap[0];
      j += gap[1];
    }
    old.subList(i, old.size()).forEach(this::note);
    now.subList(j, now.size()).forEach(this::note);
    return true;
  }

  /// How many shapes of each list come before the first that both have; empty when it is far.
  private static int[] gap(List<Seen> old, List<Seen> now) {
    for (int far = 1; far <= FAR; far++) {
      for (int near = 0; near <= far; near++) {
        if (isSame(old, far, now, near)) {
          return new int[] {far, near};
        }
        if (isSame(old, near, now, far)) {
          return new int[] {near, far};
        }
      }
    }
    return NOWHERE;
  }

  private static boolean isSame(List<Seen> old, int i, List<Seen> now, int j) {
    return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
  }

  private boolean rest(List<Seen> old, List<Seen> now) {
    List<Seen> stayed = without(now, old);
    return stayed.equals(without(old, now));
  }

  /// Where a shape may leave any paint.
  public static Bounds reach(Shape shape, TextMeasurer measurer) {
    return Extent.of(shape, measurer).grown(MARGIN);
  }

  /// Where a scene's shapes may leave any paint, on whole pixels; empty where it has none in sight.
  public static Bounds reach(Scene scene, TextMeasurer measurer) {
    Damage damage = new Damage(measurer);
    seen(scene).forEach(damage::note);
    return damage.places.stream()
        .reduce(Bounds::union)
        .map(whole(scene)::intersection)
        .orElse(new Bounds(0, 0, 0, 0));
  }

  private static Bounds whole(Scene scene) {
    return new Bounds(0, 0, scene.width(), scene.height());
  }

  private static List<Seen> seen(Scene scene) {
    List<Seen> seen = new ArrayList<>();
    addAll(seen, scene.shapes(), whole(scene));
    return seen;
  }

  private static void addAll(List<Seen> seen, List<Shape> shapes, Bounds clip) {
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Group group) {
        Bounds inner = group.clip();
        addAll(seen, group.shapes(), inner == null ? clip : clip.intersection(inner));
      } else {
        seen.add(new Seen(shape, clip));
      }
    }
  }

  /// Those of `some` that are among `others`, too; the places of the rest are noted.
  private List<Seen> without(List<Seen> some, List<Seen> others) {
    Map<Seen, Integer> left = new HashMap<>();
    others.forEach(each -> left.merge(each, 1, Integer::sum));
    List<Seen> common = new ArrayList<>();
    for (Seen each : some) {
      if (left.merge(each, -1, Integer::sum) >= 0) {
        common.add(each);
      } else {
        note(each);
      }
    }
    return common;
  }

  private void note(Seen seen) {
    Bounds extent = reach(seen.shape, measurer).intersection(seen.clip.grown(1));
    if (extent.width() > 0 && extent.height() > 0) {
      places.add(
          Bounds.between(
              Math.floor(extent.x()),
              Math.floor(extent.y()),
              Math.ceil(extent.right()),
              Math.ceil(extent.bottom())));
    }
  }

  /// Places that share a line of pixels are one strip, as wide as both.
  private List<Bounds> strips(Bounds whole) {
    places.sort(Comparator.comparingDouble(Bounds::y));
    List<Bounds> strips = new ArrayList<>();
    for (Bounds place : places) {
      Bounds seen = place.intersection(whole);
      if (!strips.isEmpty() && seen.y() < strips.getLast().bottom()) {
        strips.add(strips.removeLast().union(seen));
      } else if (seen.width() > 0 && seen.height() > 0) {
        strips.add(seen);
      }
    }
    return strips;
  }
}
