package gateline.board.lanes;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;

/// Where the lanes are drawn: an area of the scene, its first `gutter` pixels for the squads'
/// names, the rest for the weeks of an axis. `scrollY` is how far the lanes are moved up, in
/// pixels.
public record LanesView(
    Bounds area, double gutter, TimeAxis axis, Overflow overflow, double scrollY) {
  /// What happens to lanes that need more height than there is: they go on below the area, or on
  /// the next page.
  public enum Overflow {
    SCROLL,
    PAGES
  }

  /// All weeks, or those of a span, side by side in the width of the area; for a window.
  public static LanesView fitting(BoardModel model, Look look, Bounds area, TimeAxis.Span weeks) {
    double gutter = LaneTitle.gutter(model, look);
    double left = area.x() + gutter;
    TimeAxis axis = TimeAxis.fitting(model, weeks, left, Math.max(left + 1, area.right()));
    return new LanesView(area, gutter, axis, Overflow.SCROLL, 0);
  }

  /// The part of the area that holds the weeks.
  public Bounds weeks() {
    return Bounds.between(area.x() + gutter, area.y(), area.right(), area.bottom());
  }

  /// The same for a picture, which can't be scrolled.
  public LanesView inPages() {
    return new LanesView(area, gutter, axis, Overflow.PAGES, scrollY);
  }

  public LanesView withAxis(TimeAxis next) {
    return new LanesView(area, gutter, next, overflow, scrollY);
  }

  public LanesView withScrollY(double next) {
    return new LanesView(area, gutter, axis, overflow, next);
  }
}
