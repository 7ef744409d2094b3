package gateline.board.lanes;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;

/// Where the lanes are drawn: an area of the scene, its first `gutter` pixels for the lanes' names,
/// the rest for the weeks of an axis. `by` says whose lanes: those of squads or of phases.
/// `scrollY` is how far the lanes are moved up, in pixels.
public record LanesView(
    Bounds area, double gutter, TimeAxis axis, Grouping by, Overflow overflow, double scrollY) {
  public LanesView {
    if (by != Grouping.SQUAD && by != Grouping.PHASE) {
      throw new IllegalArgumentException("there are lanes of squads and of phases, not by " + by);
    }
  }

  /// What happens to lanes that need more height than there is: they go on below the area, or on
  /// the next page.
  public enum Overflow {
    SCROLL,
    PAGES
  }

  /// All weeks, or those of a span, side by side in the width of the area; for a window.
  public static LanesView fitting(
      BoardModel model, Look look, Bounds area, TimeAxis.Span weeks, Grouping by) {
    double gutter = LaneTitle.gutter(model, look, by);
    double left = area.x() + gutter;
    TimeAxis axis = TimeAxis.fitting(model, weeks, left, Math.max(left + 1, area.right()));
    return new LanesView(area, gutter, axis, by, Overflow.SCROLL, 0);
  }

  /// The part of the area that holds the weeks.
  public Bounds weeks() {
    return Bounds.between(area.x() + gutter, area.y(), area.right(), area.bottom());
  }

  /// The same for a picture, which can't be scrolled.
  public LanesView inPages() {
    return new LanesView(area, gutter, axis, by, Overflow.PAGES, scrollY);
  }

  public LanesView withAxis(TimeAxis next) {
    return new LanesView(area, gutter, next, by, overflow, scrollY);
  }

  public LanesView withScrollY(double next) {
    return new LanesView(area, gutter, axis, by, overflow, next);
  }
}
