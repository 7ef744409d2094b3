package gateline.board.card;

import gateline.board.Look;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;

/// A wrapped text of a card, with a sign before it and a short text at its right, either of which
/// may be missing.
public record Words(Paragraph text, Color color, Sign sign, Aside aside, Mark mark)
    implements CardItem {
  private static final double BELOW = 0.25;

  /// A short text at the right end of the first line, in the same font; empty for none.
  public record Aside(String text, Color color) {
    public static final Aside NONE = new Aside("", Color.CLEAR);
  }

  /// Builds the words of one card: its look and the width its texts have.
  public record Writer(Look look, double width) {
    /// A text as wide as the card.
    public Words plain(String text, FontSpec font, Color color, Mark mark) {
      Paragraph paragraph = Paragraph.wrapped(text, font, width, look.text());
      return new Words(paragraph, color, Sign.NONE, Aside.NONE, mark);
    }

    /// A text of the common size beside a sign, and before what stands at its right.
    public Words item(String text, Color color, Sign sign, Aside aside, Mark mark) {
      FontSpec font = FontSpec.regular(look.sizes().text());
      double right = aside.text().isEmpty() ? 0 : look.text().width(aside.text(), font) + 10;
      double room = width - sign.indent(font.size()) - right;
      Paragraph paragraph = Paragraph.wrapped(text, font, room, look.text());
      return new Words(paragraph, color, sign, aside, mark);
    }
  }

  @Override
  public double height() {
    return text.height() + text.font().size() * BELOW;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    double size = text.font().size();
    double middle = room.y() + text.lineHeight() / 2;
    sign.draw(pen, new Point(room.x(), middle), size, mark);
    Point top = new Point(room.x() + sign.indent(size), room.y());
    pen.paragraph(text, top, TextStyle.plain(text.font(), color), mark);
    if (!aside.text().isEmpty()) {
      TextStyle style = TextStyle.plain(text.font(), aside.color());
      pen.text(aside.text(), new Point(room.right(), middle), Align.RIGHT, style, mark);
    }
  }
}
