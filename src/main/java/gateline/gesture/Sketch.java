package gateline.gesture;

import gateline.board.Place;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is drawn over the board while a hand holds something. Tasks are named by their ids, minutes
/// are working minutes.
public sealed interface Sketch {
  record Nothing() implements Sketch {}

  /// The bars the hand holds, where the hand holds them; they may come to stand elsewhere.
  record Held(List<HeldBar> bars) implements Sketch {}

  record HeldBar(String task, long start, long finish) {}

  /// The bars the hand carries across rows or lanes, so far from where they stand, and the place
  /// where they would be set down.
  record Carried(List<String> tasks, Point way, Place place) implements Sketch {}

  /// A bar of which one edge is held, at its place on the axis.
  record Edge(String task, double x) implements Sketch {}

  /// A link from a bar's end to the pointer, or to the end of the bar under it.
  record Line(LinkEnd from, Point to, @Nullable LinkEnd target, boolean isRefused)
      implements Sketch {}

  /// A rubber band in pixels of the picture.
  record Band(Bounds bounds) implements Sketch {}
}
