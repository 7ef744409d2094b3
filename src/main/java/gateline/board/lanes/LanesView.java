package gateline.board.lanes;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;

/// Where the lanes are drawn: an area of the scene, its first `gutter` pixels for the squads'
/// names, the rest for the weeks of an axis. `scrollY` is how far the lanes are moved up, in
/// pixels.
public record LanesView(Bounds area, double gutter, TimeAxis axis, double scrollY) {

  /// All weeks, or those of a span, side by side in the width of the area.
  public static LanesView fitting(BoardModel model, Look look, Bounds area, TimeAxis.Span weeks) {
    double gutter = LaneTitle.gutter(model, look);
    double left = area.x() + gutter;
    TimeAxis axis = TimeAxis.fitting(model, weeks, left, Math.max(left + 1, area.right()));
    return new LanesView(area, gutter, axis, 0);
  }

  /// The part of the area that holds the weeks.
  public Bounds weeks() {
    return Bounds.between(area.x() + gutter, area.y(), area.right(), area.bottom());
  }

  public LanesView withAxis(TimeAxis next) {
    return new LanesView(area, gutter, next, scrollY);
  }

  public LanesView withScrollY(double next) {
    return new LanesView(area, gutter, axis, next);
  }
}
