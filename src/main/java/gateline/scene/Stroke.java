package gateline.scene;

import java.util.List;

/// A line's color, width in pixels and dash pattern (empty for a solid line; lengths in pixels).
public record Stroke(Color color, double width, List<Double> dashes) {
  public Stroke {
    dashes = List.copyOf(dashes);
  }

  public static Stroke solid(Color color, double width) {
    return new Stroke(color, width, List.of());
  }

  public static Stroke dashed(Color color, double width) {
    return new Stroke(color, width, List.of(4.0, 3.0));
  }
}
