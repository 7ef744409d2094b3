package gateline.board.lanes;

import gateline.board.Room;

/// How labels may stand: their text size, the most lines, the most pixels a line may take before it
/// is cut, and the part of the axis to stay in.
record LabelRules(double size, int lines, double widest, Room chart) {
  /// How far apart the lines of a label are in text sizes: closer than in running text.
  private static final double LEADING = 1.15;

  /// The distance of a label's lines.
  double line() {
    return size * LEADING;
  }

  /// The least height of a bar that holds its label.
  double bar() {
    return Math.ceil(lines * line() + 2);
  }

  /// The distance from one sub-row to the next.
  double pitch() {
    return bar() + Math.max(3, size * 0.27);
  }

  /// The gap between what belongs to one task and what belongs to the next.
  double apart() {
    return size * 0.35;
  }

  /// The room a label keeps free at its far end, so that two labels never read as one.
  double margin() {
    return size * 0.65;
  }
}
