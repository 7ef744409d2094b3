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
}
