package gateline.testing;

import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Point;
import gateline.scene.Scene;
import gateline.scene.Shape;
import gateline.scene.TextMeasurer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The contrast of the texts of a picture with what they stand on: the color of their halo, else
/// that of the last area painted under their middle. Hatches are left out of account.
public record Contrast(Scene scene, TextMeasurer measurer) {
  private static final double SMALL = 4.5;
  private static final double LARGE = 3;

  /// From this size on a text is large after WCAG 2.
  private static final double LARGE_SIZE = 24;

  /// The texts that are too pale, with their ratio.
  public List<String> tooLow() {
    List<String> found = new ArrayList<>();
    List<Drawn> below = new ArrayList<>();
    for (Drawn drawn : Drawn.all(scene.shapes())) {
      if (drawn.shape() instanceof Shape.Text text) {
        Color ground = ground(text, drawn.bounds(measurer), below);
        double ratio = ColorScience.contrast(text.color(), ground);
        if (ratio < (text.font().size() >= LARGE_SIZE ? LARGE : SMALL)) {
          found.add("%s: %.2f on %s".formatted(drawn, ratio, ground.hex()));
        }
      }
      below.add(drawn);
    }
    return found;
  }

  private Color ground(Shape.Text text, Bounds bounds, List<Drawn> below) {
    if (text.halo() != null) {
      return text.halo().color();
    }
    Color ground = scene.ground();
    for (Drawn each : below) {
      Color fill = fillAt(each, bounds.centerX(), bounds.centerY());
      ground = fill == null ? ground : fill.over(ground, fill.alpha() / 255.0);
    }
    return ground;
  }

  private static @Nullable Color fillAt(Drawn drawn, double x, double y) {
    if (!drawn.clip().contains(x, y)) {
      return null;
    }
    return switch (drawn.shape()) {
      case Shape.Rect rect when rect.bounds().contains(x, y) -> rect.ink().fill();
      case Shape.Area area when holds(area.outline(), x, y) -> area.ink().fill();
      default -> null;
    };
  }

  /// Whether an outline goes around a point an odd number of times.
  private static boolean holds(List<Point> outline, double x, double y) {
    boolean isInside = false;
    Point before = outline.getLast();
    for (Point point : outline) {
      boolean crosses = point.y() > y != before.y() > y;
      double share = (y - point.y()) / (before.y() - point.y());
      if (crosses && x < point.x() + (before.x() - point.x()) * share) {
        isInside = !isInside;
      }
      before = point;
    }
    return isInside;
  }
}
