package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.scene.Bounds;

/// What a page says under its title when it has nothing to list: one calm sentence.
final class Nothing {
  private Nothing() {}

  static void draw(Pen pen, Slide slide, Bounds room, String words) {
    Writing writing = new Writing(slide, 32, room.width() * 0.8);
    var text =
        writing.line(
            words,
            slide.palette().text().secondary(),
            Sign.NONE,
            Aside.NONE,
            new BoardMark.Note("nothing"));
    text.draw(pen, room);
  }
}
