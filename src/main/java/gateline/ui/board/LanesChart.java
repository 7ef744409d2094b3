package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.board.lanes.LanesLayout;
import gateline.board.lanes.LanesView;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import java.util.List;

/// The lanes of the squads as a view of its own.
final class LanesChart implements ChartLayout {
  @Override
  public Bounds weeks(BoardModel model, Look look, Bounds area) {
    return fitting(model, look, area).weeks();
  }

  @Override
  public double contentHeight(BoardModel model, Look look, Frame frame) {
    return LanesLayout.contentHeight(model, look, view(model, look, frame));
  }

  @Override
  public List<Shape> shapes(BoardModel model, Look look, Frame frame) {
    return LanesLayout.shapes(model, look, view(model, look, frame));
  }

  private static LanesView view(BoardModel model, Look look, Frame frame) {
    return fitting(model, look, frame.area()).withAxis(frame.axis()).withScrollY(frame.scrollY());
  }

  private static LanesView fitting(BoardModel model, Look look, Bounds area) {
    return LanesView.fitting(model, look, area, new TimeAxis.Span(1, model.lastWeek()));
  }
}
