package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which part of a chart is seen: the time axis and how far the rows are scrolled. It keeps within
/// the plan, and shows all weeks until the user zooms or moves.
final class Camera {
  private static final double WIDEST_DAY = 160;
  private static final double NARROWEST = 0.6;
  private static final double ROW_MARGIN = 120;

  private final List<Runnable> listeners = new ArrayList<>();
  private @Nullable TimeAxis axis;
  private Bounds weeks = new Bounds(0, 0, 0, 0);
  private double scrollY;
  private double hiddenHeight;

  /// Hears of every move the user makes.
  void onMove(Runnable listener) {
    listeners.add(listener);
  }

  /// The axis for a plan whose weeks are drawn within bounds.
  TimeAxis axis(BoardModel model, Bounds within) {
    weeks = within;
    TimeAxis chosen = axis;
    if (chosen == null) {
      return fitting(model);
    }
    LocalDate start = model.plan().start();
    TimeAxis same =
        new TimeAxis(start, chosen.x(start), chosen.dayWidth(), model.schedule().time());
    axis = clamped(same, model);
    return axis;
  }

  /// How far the rows are moved up when they take `content` pixels of which `seen` are there.
  double scrollY(double content, double seen) {
    hiddenHeight = Math.max(0, content - seen);
    scrollY = Math.clamp(scrollY, 0, hiddenHeight);
    return scrollY;
  }

  double scrollY() {
    return scrollY;
  }

  /// How many pixels of rows are out of sight.
  double hiddenHeight() {
    return hiddenHeight;
  }

  /// All weeks from the first row.
  void begin() {
    scrollY = 0;
    fit();
  }

  void fit() {
    axis = null;
    moved();
  }

  void zoom(BoardModel model, double factor, double x) {
    TimeAxis now = axis(model, weeks);
    double least = NARROWEST * fitting(model).dayWidth();
    double width = Math.clamp(now.dayWidth() * factor, least, Math.max(least, WIDEST_DAY));
    axis = now.zoomed(width / now.dayWidth(), x);
    moved();
  }

  /// Zooms by one step around the middle of what is seen: to the next readable width of a day,
  /// wider when `steps` is 1, narrower when it is -1.
  void step(BoardModel model, int steps) {
    double now = axis(model, weeks).dayWidth();
    zoom(model, ZoomSteps.next(now, steps) / now, weeks.centerX());
  }

  void pan(BoardModel model, double dx, double dy) {
    axis = dx == 0 ? axis : axis(model, weeks).moved(dx);
    scrollY -= dy;
    moved();
  }

  void scrollTo(double y) {
    if (y != scrollY) {
      scrollY = y;
      moved();
    }
  }

  /// Moves so that a stretch of time is seen, no further than needed.
  void reveal(BoardModel model, double left, double right) {
    double margin = Math.min(60, weeks.width() / 8);
    double dx = 0;
    if (left < weeks.x() + margin) {
      dx = weeks.x() + margin - left;
    } else if (right > weeks.right() - margin) {
      dx = Math.max(weeks.right() - margin - right, weeks.x() + margin - left);
    }
    if (dx != 0) {
      pan(model, dx, 0);
    }
  }

  /// Scrolls no further than needed to see something from `top` to `bottom`, with a little around
  /// it, of a chart that is so high; its head may cover a part of that.
  void revealRow(double top, double bottom, double height) {
    double above = Math.min(ROW_MARGIN, height / 4);
    if (bottom > height - above / 4) {
      scrollTo(scrollY + Math.min(bottom - height + above / 4, top - above));
    } else if (top < above) {
      scrollTo(scrollY - (above - top));
    }
  }

  /// Moves a day to the first third of what is seen.
  void center(BoardModel model, LocalDate day) {
    double x = axis(model, weeks).x(day);
    pan(model, weeks.x() + weeks.width() / 3 - x, 0);
  }

  /// The part of the plan's whole width that is seen, as a start and a length from 0 to 1.
  double[] seen(BoardModel model) {
    TimeAxis now = axis(model, weeks);
    double whole = width(model, now);
    double from = (weeks.x() - now.x(model.plan().start())) / whole;
    return new double[] {from, Math.min(1, weeks.width() / whole)};
  }

  /// Moves so that what is seen starts at a share of the plan's whole width.
  void scrollToShare(BoardModel model, double share) {
    TimeAxis now = axis(model, weeks);
    double left = weeks.x() - share * width(model, now);
    pan(model, left - now.x(model.plan().start()), 0);
  }

  private TimeAxis fitting(BoardModel model) {
    TimeAxis.Span all = new TimeAxis.Span(1, model.lastWeek());
    return TimeAxis.fitting(model, all, weeks.x(), Math.max(weeks.x() + 1, weeks.right()));
  }

  private static double width(BoardModel model, TimeAxis axis) {
    return axis.weekWidth() * model.lastWeek();
  }

  private TimeAxis clamped(TimeAxis wanted, BoardModel model) {
    double least = Math.min(weeks.x(), weeks.right() - width(model, wanted));
    double left = wanted.x(model.plan().start());
    return wanted.moved(Math.clamp(left, least, weeks.x()) - left);
  }

  private void moved() {
    listeners.forEach(Runnable::run);
  }
}
