package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.board.lanes.LanesLayout;
import gateline.board.lanes.LanesView;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.ui.ViewSettings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lanes of the squads or phases as a view of its own.
final class LanesChart implements ChartLayout {
  private final ViewSettings settings;
  private @Nullable LanesLayout last;

  LanesChart(ViewSettings settings) {
    this.settings = settings;
  }

  @Override
  public Bounds weeks(BoardModel model, Look look, Bounds area) {
    return fitting(model, look, area).weeks();
  }

  @Override
  public double contentHeight(BoardModel model, Look look, Frame frame) {
    return layout(model, look, frame).contentHeight();
  }

  @Override
  public List<Shape> shapes(BoardModel model, Look look, Frame frame) {
    return layout(model, look, frame).shapes();
  }

  @Override
  public List<Shape> tried(BoardModel model, BoardModel tried, Look look, Frame frame) {
    return layout(model, look, frame).under(tried).shapes();
  }

  /// The lanes of the frame before as long as they are only scrolled.
  LanesLayout layout(BoardModel model, Look look, Frame frame) {
    LanesView view = view(model, look, frame);
    LanesLayout next =
        Optional.ofNullable(last)
            .flatMap(layout -> layout.scrolled(model, look, view))
            .orElseGet(() -> LanesLayout.of(model, look, view));
    last = next;
    return next;
  }

  private LanesView view(BoardModel model, Look look, Frame frame) {
    return fitting(model, look, frame.area()).withAxis(frame.axis()).withScrollY(frame.scrollY());
  }

  private LanesView fitting(BoardModel model, Look look, Bounds area) {
    TimeAxis.Span all = new TimeAxis.Span(1, model.lastWeek());
    return LanesView.fitting(model, look, area, all, settings.lanes().get());
  }
}
