package gateline.paint.fx;

import gateline.scene.Point;
import java.util.ArrayList;
import java.util.List;

/// A halo as copies of the text around its place. Glyphs come from JavaFX's cache: a few copies are
/// drawn ten times faster than one outline is stroked without a graphics card.
final class Halo {
  private static final int DIRECTIONS = 8;
  private static final double WIDEST_WITHOUT_GAP = 1.2;

  private Halo() {}

  /// Where the copies go for a halo of this width in pixels.
  static List<Point> shifts(double width) {
    List<Point> shifts = new ArrayList<>(2 * DIRECTIONS);
    addRing(shifts, width, DIRECTIONS);
    if (width > WIDEST_WITHOUT_GAP) {
      addRing(shifts, width / 2, DIRECTIONS);
    }
    return shifts;
  }

  private static void addRing(List<Point> shifts, double radius, int count) {
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count;
      shifts.add(new Point(radius * Math.cos(angle), radius * Math.sin(angle)));
    }
  }
}
