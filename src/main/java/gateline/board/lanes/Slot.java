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

  static Slot inside(int task, Room bar, Paragraph label) {
    return new Slot(task, bar, label, Side.INSIDE, bar);
  }

  static Slot right(int task, Room bar, Paragraph label, double width) {
    Room room = new Room(bar.left(), bar.right() + GAP + width);
    return new Slot(task, bar, label, Side.RIGHT, room);
  }

  static Slot left(int task, Room bar, Paragraph label, double width) {
    Room room = new Room(bar.left() - GAP - width, bar.right());
    return new Slot(task, bar, label, Side.LEFT, room);
  }

  /// The same with its bar elsewhere and the label where it stands beside it; only what is tried is
  /// drawn so, for its label may lie over another.
  Slot withBar(Room next) {
    double left = room.left() + next.left() - bar.left();
    double right = room.right() + next.right() - bar.right();
    return new Slot(task, next, label, side, new Room(left, right));
  }
}
