package gateline.board.pages;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.scene.Bounds;
import gateline.scene.Mark;
import java.util.function.Function;

/// A page that is one figure, on the ground of a card.
final class OneFigure {
  private static final double TEXT = 26;
  private static final double PADDING = 34;

  private OneFigure() {}

  /// What a figure draws into a room.
  interface Figure {
    void draw(Pen pen, Bounds room);
  }

  static void draw(Pen pen, Slide slide, Bounds room, Function<Look, Figure> figure) {
    Panel.ground(pen, slide, room, Mark.NONE);
    figure.apply(slide.withText(TEXT)).draw(pen, room.grown(-slide.px(PADDING)));
  }
}
