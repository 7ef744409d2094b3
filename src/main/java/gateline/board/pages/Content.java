package gateline.board.pages;

import gateline.board.Pen;
import gateline.scene.Bounds;

/// What one page says: its title, which is its message, and what stands under it.
interface Content {
  /// The message in one sentence without a full stop.
  String title();

  /// Draws all of it into a room.
  void draw(Pen pen, Bounds room);

  /// How many steps the page is told in, at least one.
  default int steps() {
    return 1;
  }

  /// How many of them, from the first on, are written when all pages are.
  default int written() {
    return 1;
  }

  /// What stands beside the page's number at a step; empty for nothing.
  default String told(int at) {
    return at == 0 ? "" : at + " of " + (steps() - 1);
  }
}
