package gateline.board.allocation;

import gateline.board.TimeAxis;
import gateline.scene.Bounds;

/// Where the strip is drawn: an area of the scene whose first `gutter` pixels lie under the task
/// table, on the axis of the chart above it. `scrollY` is how far its rows are moved up, in pixels.
public record StripView(Bounds area, double gutter, TimeAxis axis, double scrollY) {
  /// The part of the area under the chart.
  Bounds weeks() {
    return Bounds.between(area.x() + gutter, area.y(), area.right(), area.bottom());
  }

  /// The part of the area under the table.
  Bounds table() {
    return new Bounds(area.x(), area.y(), gutter, area.height());
  }
}
