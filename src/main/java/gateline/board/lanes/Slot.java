package gateline.board.lanes;

import gateline.board.Paragraph;
import gateline.board.Room;

/// A task's place along the time axis: its bar, its label at one side of the bar or inside it, and
/// the room both of them need.
record Slot(int task, Room bar, Paragraph label, Side side, Room room) {
  /// The gap between a bar and the label beside it.
  static final double GAP = 5;

  /// Where a label stands.
  enum Side {
    INSIDE,
    RIGHT,
    LEFT
  }

  /// Where the lines of the label begin.
  double labelLeft() {
    return switch (side) {
      case INSIDE -> bar.left() + GAP;
      case RIGHT -> bar.right() + GAP;
      case LEFT -> room.left();
    };
  }
}
