package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.board.allocation.AllocationLayout;
import gateline.board.allocation.AllocationView;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import java.util.List;

/// The grid of squads by weeks as a view of its own.
final class AllocationChart implements ChartLayout {
  @Override
  public Bounds weeks(BoardModel model, Look look, Bounds area) {
    return fitting(model, look, area).weeks();
  }

  @Override
  public double contentHeight(BoardModel model, Look look, Frame frame) {
    return AllocationLayout.contentHeight(model, look, view(model, look, frame));
  }

  @Override
  public List<Shape> shapes(BoardModel model, Look look, Frame frame) {
    return AllocationLayout.shapes(model, look, view(model, look, frame));
  }

  /// The grid as it would be: rows and figures alike.
  @Override
  public List<Shape> tried(BoardModel model, BoardModel tried, Look look, Frame frame) {
    return shapes(tried, look, frame);
  }

  private static AllocationView view(BoardModel model, Look look, Frame frame) {
    return fitting(model, look, frame.area()).withAxis(frame.axis()).withScrollY(frame.scrollY());
  }

  private static AllocationView fitting(BoardModel model, Look look, Bounds area) {
    return AllocationView.fitting(model, look, area, new TimeAxis.Span(1, model.lastWeek()));
  }

  @Override
  public double margin() {
    return 14;
  }
}
