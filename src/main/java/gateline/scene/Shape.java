package gateline.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing to paint, with everything a painter needs. Coordinates are pixels of the scene.
public sealed interface Shape {
  Mark mark();

  /// A rectangle whose corners are rounded by `radius` pixels, 0 for sharp ones.
  record Rect(Bounds bounds, double radius, Ink ink, Mark mark) implements Shape {}

  /// A line through points; inner corners are rounded by `radius` pixels.
  record Polyline(List<Point> points, double radius, Stroke stroke, Mark mark) implements Shape {
    public Polyline {
      points = List.copyOf(points);
    }
  }

  /// A closed outline of straight lines.
  record Area(List<Point> outline, Ink ink, Mark mark) implements Shape {
    public Area {
      outline = List.copyOf(outline);
    }
  }

  /// A ring's part around a center: from the top clockwise, `share` from 0 to 1.
  record Arc(Point center, double radius, double share, Stroke stroke, Mark mark)
      implements Shape {}

  /// One line of text with its baseline's left end at `baseline`; a halo under it reaches out from
  /// its letters by `halo`'s width.
  record Text(
      Point baseline, String text, FontSpec font, Color color, @Nullable Stroke halo, Mark mark)
      implements Shape {}

  /// Shapes painted together, clipped to `clip` when there is one.
  record Group(List<Shape> shapes, @Nullable Bounds clip, Mark mark) implements Shape {
    public Group {
      shapes = List.copyOf(shapes);
    }
  }
}
