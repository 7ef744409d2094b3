package gateline.board.lanes;

import gateline.scene.Bounds;

/// The sub-rows of one lane within its bounds. They are equally high in all lanes, `growth` times
/// the least they need; a lane higher than its sub-rows has them in the middle.
record SubRows(Packing packing, LabelRules rules, Bounds lane, double growth) {
  private static final double HIGHEST_BAR = 1.5;

  /// The distance from one sub-row to the next.
  double pitch() {
    return rules.pitch() * growth;
  }

  double barHeight() {
    return Math.min(rules.bar() * HIGHEST_BAR, pitch() - rules.gap());
  }

  double center(int row) {
    return lane.centerY() + (row - (packing.rows().size() - 1) / 2.0) * pitch();
  }

  /// The sub-row at a y; -1 where there is none.
  int at(double y) {
    int row = (int) Math.round((y - center(0)) / pitch());
    return row < 0 || row >= packing.rows().size() ? -1 : row;
  }
}
