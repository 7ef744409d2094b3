package gateline.board.allocation;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;

/// Where the grid is drawn: an area of the scene, its first `gutter` pixels for the squads' names,
/// its last `totals` for their sums, and between them the weeks of an axis. `scrollY` is how far
/// the rows are moved up, in pixels.
public record AllocationView(
    Bounds area, double gutter, double totals, TimeAxis axis, double scrollY) {

  /// All weeks, or those of a span, side by side in the width of the area.
  public static AllocationView fitting(
      BoardModel model, Look look, Bounds area, TimeAxis.Span weeks) {
    double gutter = SquadTitle.gutter(model, look);
    double totals = look.sizes().text() * 8;
    double left = area.x() + gutter;
    double right = Math.max(left + 1, area.right() - totals);
    TimeAxis axis = TimeAxis.fitting(model, weeks, left, right);
    return new AllocationView(area, gutter, totals, axis, 0);
  }

  /// The part of the area that holds the weeks.
  public Bounds weeks() {
    return Bounds.between(area.x() + gutter, area.y(), area.right() - totals, area.bottom());
  }

  public AllocationView withAxis(TimeAxis next) {
    return new AllocationView(area, gutter, totals, next, scrollY);
  }

  public AllocationView withScrollY(double next) {
    return new AllocationView(area, gutter, totals, axis, next);
  }
}
