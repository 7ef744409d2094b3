package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;

/// What a view says in its middle when the plan has nothing for it to show.
public final class EmptyNote {
  private EmptyNote() {}

  public static List<Shape> of(Look look, Bounds area, String words) {
    Pen pen = new Pen(look.text());
    FontSpec font = FontSpec.regular(look.sizes().text());
    TextStyle style = TextStyle.plain(font, look.palette().text().secondary());
    Point middle = new Point(area.centerX(), area.centerY());
    pen.text(words, middle, Align.CENTER, style, new BoardMark.Note("empty"));
    return pen.shapes();
  }
}
