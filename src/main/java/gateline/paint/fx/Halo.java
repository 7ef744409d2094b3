package gateline.paint.fx;

import gateline.scene.Point;
import java.util.List;
import java.util.stream.IntStream;

/// A halo as copies of the text around its place. Glyphs come from JavaFX's cache: a few copies are
/// drawn ten times faster than one outline is stroked without a graphics card.
final class Halo {
  private static final int COPIES = 6;

  /// Turned so that neither upright nor level strokes of a letter's copies leave a gap between.
  private static final double FIRST = Math.toRadians(15);

  /// How far the copies stand off, as a part of the halo's width: less, as letters smooth out.
  private static final double REACH = 0.9;

  private Halo() {}

  /// Where the copies go for a halo of this width in pixels.
  static List<Point> shifts(double width) {
    return IntStream.range(0, COPIES)
        .mapToDouble(copy -> FIRST + copy * 2 * Math.PI / COPIES)
        .mapToObj(turn -> new Point(Math.cos(turn), Math.sin(turn)))
        .map(unit -> new Point(REACH * width * unit.x(), REACH * width * unit.y()))
        .toList();
  }
}
