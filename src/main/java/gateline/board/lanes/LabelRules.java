package gateline.board.lanes;

import gateline.board.Room;

/// How labels may stand: their text size, the most lines, on which sides of their bars, and in
/// which part of the axis.
record LabelRules(double size, int lines, Sides sides, Room chart) {
  /// How far apart the lines of a label are in text sizes: closer than in running text.
  private static final double LEADING = 1.15;

  private static final double DENSE_GAP = 2.5;

  /// Where labels stand that do not fit into their bars.
  enum Sides {
    /// At the right of their bars, and only before the end of the chart at the left.
    RIGHT,
    /// At the left, too, where that saves a sub-row.
    BOTH
  }

  /// The distance of a label's lines.
  double line() {
    return size * LEADING;
  }

  /// The least height of a bar that holds its label.
  double bar() {
    return Math.ceil(lines * line() + (isDense() ? 0 : 2));
  }

  /// The gap between two sub-rows.
  double gap() {
    return isDense() ? DENSE_GAP : Math.max(3, size * 0.27);
  }

  /// Labels of one line are what is left when nothing else fits: they stand close.
  private boolean isDense() {
    return lines == 1;
  }

  /// The distance from one sub-row to the next.
  double pitch() {
    return bar() + gap();
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
