package gateline.bench;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.timeline.LinkIndex;
import gateline.board.timeline.Rows;
import gateline.board.timeline.TimelineLayout;
import gateline.board.timeline.TimelineView;
import gateline.paint.font.FontMeasurer;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Scene;
import gateline.schedule.Schedule;

/// The timeline of a plan as a window shows it, a few weeks wide, scrolled to a place that walks
/// through the whole plan. One frame after the other, not for threads.
final class Frames {
  static final int WIDTH = 1040;
  static final int HEIGHT = 800;

  private static final double DAY = 12;
  private static final double STEP = 0.6180339887;

  private final BoardModel model;
  private final Look look = Look.of(Theme.LIGHT, Sizes.STANDARD, new FontMeasurer());
  private final Rows rows;
  private final LinkIndex links;
  private double place;

  private Frames(BoardModel model) {
    this.model = model;
    rows = Rows.of(model.schedule(), Grouping.WEEK);
    links = LinkIndex.of(model.schedule(), rows);
  }

  static Frames of(Plan plan) {
    return new Frames(BoardModel.of(Schedule.of(plan), plan.start()));
  }

  /// The frame at the next place: golden steps reach all parts of the plan evenly.
  Scene next() {
    place = (place + STEP) % 1;
    double scrollY = place * (rows.size() * look.sizes().row() - HEIGHT);
    double weeks = 7 * DAY * model.plan().weeks();
    double left = -Math.max(0, place * weeks - WIDTH / 2.0);
    TimeAxis axis = new TimeAxis(model.plan().start(), left, DAY, model.schedule().time());
    Bounds area = new Bounds(0, 0, WIDTH, HEIGHT);
    TimelineView view = TimelineView.of(rows, links, axis, area).withScrollY(scrollY);
    return TimelineLayout.scene(model, look, view);
  }
}
