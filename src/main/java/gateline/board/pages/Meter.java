package gateline.board.pages;

import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;

/// Words over a bar that is filled to a share from 0 to 1.
record Meter(CardItem words, Slide slide, double share, Color color) implements CardItem {
  private static final double HIGH = 14;
  private static final double BELOW = 20;

  @Override
  public double height() {
    return words.height() + slide.px(HIGH + BELOW);
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    words.draw(pen, room);
    double y = room.y() + words.height();
    double high = slide.px(HIGH);
    Bounds whole = new Bounds(room.x(), y, room.width(), high);
    pen.rect(whole, high / 2, Ink.filled(slide.palette().line().border()), Mark.NONE);
    if (share > 0) {
      double wide = Math.max(high, room.width() * share);
      pen.rect(new Bounds(room.x(), y, wide, high), high / 2, Ink.filled(color), Mark.NONE);
    }
  }
}
