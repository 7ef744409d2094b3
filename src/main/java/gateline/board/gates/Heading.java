package gateline.board.gates;

import gateline.board.Look;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.card.CardItem;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;

/// The title of a part of a card over a thin line, with a count at its right.
record Heading(String title, String count, FontSpec font, Palette palette, Mark mark)
    implements CardItem {
  static Heading of(Look look, String title, String count, Mark mark) {
    FontSpec font = FontSpec.semibold(look.sizes().text());
    return new Heading(title, count, font, look.palette(), mark);
  }

  @Override
  public double height() {
    return font.size() * 2.3;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    Stroke line = Stroke.solid(palette.line().grid(), 1);
    double top = room.y() + font.size() * 0.3;
    pen.line(new Point(room.x(), top), new Point(room.right(), top), line, Mark.NONE);
    double y = room.y() + font.size() * 1.3;
    TextStyle style = TextStyle.plain(font, palette.text().primary());
    pen.text(title, new Point(room.x(), y), Align.LEFT, style, mark);
    TextStyle quiet = TextStyle.plain(FontSpec.regular(font.size()), palette.text().secondary());
    pen.text(count, new Point(room.right(), y), Align.RIGHT, quiet, mark);
  }
}
