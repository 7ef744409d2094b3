package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.gates.GatesLayout;
import gateline.board.gates.GatesView;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import java.util.List;

/// The cards of the gates as a view of its own; they stand in time order, but on no axis.
final class GatesChart implements ChartLayout {
  @Override
  public Bounds weeks(BoardModel model, Look look, Bounds area) {
    return area;
  }

  @Override
  public double contentHeight(BoardModel model, Look look, Frame frame) {
    return GatesLayout.contentHeight(model, look, view(frame));
  }

  @Override
  public List<Shape> shapes(BoardModel model, Look look, Frame frame) {
    return GatesLayout.shapes(model, look, view(frame));
  }

  /// The cards as they would be.
  @Override
  public List<Shape> tried(BoardModel model, BoardModel tried, Look look, Frame frame) {
    return shapes(tried, look, frame);
  }

  @Override
  public boolean hasTimeAxis() {
    return false;
  }

  private static GatesView view(Frame frame) {
    return GatesView.scrolling(frame.area()).withScrollY(frame.scrollY());
  }

  @Override
  public double margin() {
    return 14;
  }
}
