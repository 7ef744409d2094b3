package gateline.paint.fx;

import gateline.scene.Point;
import java.util.List;

/// A halo as copies of the text around its place. Glyphs come from JavaFX's cache: a few copies are
/// drawn ten times faster than one outline is stroked without a graphics card.
final class Halo {
  /// A knight's moves: near a circle, and no two strokes of a letter's copies leave a gap between.
  private static final List<Point> MOVES =
      List.of(
          new Point(1, 2),
          new Point(2, 1),
          new Point(2, -1),
          new Point(1, -2),
          new Point(-1, -2),
          new Point(-2, -1),
          new Point(-2, 1),
          new Point(-1, 2));

  private Halo() {}

  /// Where the copies go for a halo of this width in pixels.
  static List<Point> shifts(double width) {
    double step = width / Math.sqrt(5);
    return MOVES.stream().map(move -> new Point(step * move.x(), step * move.y())).toList();
  }
}
