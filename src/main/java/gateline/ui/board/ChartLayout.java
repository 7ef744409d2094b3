package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A view that is one picture with time running along it, or none: how the scene of it is asked
/// for.
interface ChartLayout {
  /// The part of an area in which the weeks run.
  Bounds weeks(BoardModel model, Look look, Bounds area);

  /// How high everything would be in an area, more than the area when it must be scrolled.
  double contentHeight(BoardModel model, Look look, Frame frame);

  List<Shape> shapes(BoardModel model, Look look, Frame frame);

  /// The same picture with the dates of an edit that is only tried; nothing else need move.
  default List<Shape> tried(BoardModel model, BoardModel tried, Look look, Frame frame) {
    return shapes(model, look, frame);
  }

  /// All of it from the top down, however little of it is in sight, so that what is not can be
  /// found; null where it is found otherwise.
  default @Nullable Scene unrolled(BoardModel model, Look look, Frame frame) {
    return null;
  }

  /// The room left free around it, in pixels.
  default double margin() {
    return 0;
  }

  /// Whether time runs along it.
  default boolean hasTimeAxis() {
    return true;
  }

  /// An area, what of time is seen in it, and how far it is scrolled down.
  record Frame(Bounds area, TimeAxis axis, double scrollY) {
    Frame withScrollY(double next) {
      return new Frame(area, axis, next);
    }
  }
}
