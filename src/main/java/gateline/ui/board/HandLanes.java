package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Place;
import gateline.board.TimeAxis;
import gateline.board.Zone;
import gateline.board.lanes.LanesFrame;
import gateline.board.lanes.LanesLayout;
import gateline.board.lanes.LanesZones;
import gateline.scene.Bounds;
import gateline.scene.Point;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The lanes as hands know them.
final class HandLanes implements HandChart {
  private static final Bounds NOWHERE = new Bounds(0, 0, 0, 0);

  private final ViewContext context;
  private final ScenePane pane;
  private final Camera camera;
  private final Function<BoardModel, LanesLayout> lanes;

  /// `lanes` gives the lanes of a model as they are seen now.
  HandLanes(
      ViewContext context, ScenePane pane, Camera camera, Function<BoardModel, LanesLayout> lanes) {
    this.context = context;
    this.pane = pane;
    this.camera = camera;
    this.lanes = lanes;
  }

  private @Nullable LanesFrame frame() {
    BoardModel model = context.session().model().get();
    return model == null ? null : lanes.apply(model).frame();
  }

  @Override
  public ScenePane pane() {
    return pane;
  }

  @Override
  public Grouping grouping() {
    return context.settings().lanes().get();
  }

  @Override
  public TimeAxis axis(BoardModel model) {
    return lanes.apply(model).axis();
  }

  @Override
  public double scrollY() {
    return camera.scrollY();
  }

  @Override
  public Bounds body() {
    LanesFrame frame = frame();
    return frame == null ? NOWHERE : frame.chart();
  }

  @Override
  public Zone zoneAt(Point point, Predicate<String> hasDots) {
    LanesFrame frame = frame();
    return frame == null
        ? Zone.FIXED
        : LanesZones.at(frame, point, pane.markAt(point.x(), point.y()), hasDots);
  }

  @Override
  public @Nullable Place placeAt(Point point) {
    LanesFrame frame = frame();
    return frame == null ? null : frame.placeAt(point.y());
  }

  @Override
  public @Nullable Bounds boundsOf(Place place) {
    LanesFrame frame = frame();
    return frame == null ? null : frame.boundsOf(place);
  }

  /// Phases lie along the axis: there only one way counts.
  @Override
  public boolean isFree() {
    return grouping() == Grouping.SQUAD;
  }

  @Override
  public LanesBars bars(BoardModel tried) {
    BoardModel model = context.session().model().get();
    LanesLayout layout = lanes.apply(model == null ? tried : model);
    LanesFrame frame = (model == tried ? layout : layout.under(tried)).frame();
    return new LanesBars(tried.schedule().index(), frame.bars());
  }

  @Override
  public List<String> inSight() {
    return touching(body());
  }

  @Override
  public List<String> touching(Bounds area) {
    BoardModel model = context.session().model().get();
    return model == null ? List.of() : bars(model).touching(area);
  }

  @Override
  public void pan(double dx, double dy) {
    BoardModel model = context.session().model().get();
    if (model != null) {
      camera.pan(model, dx, dy);
    }
  }
}
