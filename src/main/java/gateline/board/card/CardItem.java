package gateline.board.card;

import gateline.board.Pen;
import gateline.scene.Bounds;

/// One line or drawing of a card, which knows its own height at the card's width.
public interface CardItem {
  double height();

  /// Draws the item at the top of a room that is at least as high as it.
  void draw(Pen pen, Bounds room);
}
