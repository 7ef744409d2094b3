package gateline.board.pages;

import gateline.board.Palette;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words;
import gateline.board.card.Words.Aside;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import java.util.List;

/// Writes the lines of a card in one text size and width. Texts are wrapped; one of more lines than
/// people read from a page ends in an ellipsis.
record Writing(Slide slide, double size, double width) {
  private static final int LINES = 4;
  private static final double SMALLER = 0.84;

  /// What lies between two texts, in text sizes.
  private static final double BETWEEN = 0.22;

  Palette palette() {
    return slide.palette();
  }

  Color primary() {
    return palette().text().primary();
  }

  Color secondary() {
    return palette().text().secondary();
  }

  /// A title, a little larger than the lines under it.
  CardItem title(String text, Sign sign, Aside aside, Mark mark) {
    return words(text, slide.semibold(size * 1.12), primary(), new Beside(sign, aside, mark));
  }

  CardItem strong(String text, Color color, Mark mark) {
    return words(text, slide.semibold(size), color, Beside.nothing(mark));
  }

  CardItem line(String text, Color color, Sign sign, Aside aside, Mark mark) {
    return words(text, slide.regular(size), color, new Beside(sign, aside, mark));
  }

  /// A text and, close under it, what there is to say of it, in a smaller one; empty for nothing.
  CardItem entry(CardItem text, String detail, Mark mark) {
    double below = slide.px(size) * BETWEEN;
    CardItem said = detail.isEmpty() ? text : new Stacked(text, quiet(detail, mark), -below);
    return new Spaced(said, below * 1.5);
  }

  private record Stacked(CardItem above, CardItem below, double gap) implements CardItem {
    @Override
    public double height() {
      return above.height() + gap + below.height();
    }

    @Override
    public void draw(Pen pen, Bounds room) {
      above.draw(pen, room);
      double top = room.y() + above.height() + gap;
      below.draw(pen, Bounds.between(room.x(), top, room.right(), room.bottom()));
    }
  }

  /// Short texts beside each other, each in its color.
  CardItem side(List<Aside> texts, Mark mark) {
    SideBySide side = SideBySide.of(texts, slide.regular(size), this, mark);
    return new Spaced(side, slide.px(size) * BETWEEN * 2);
  }

  /// A smaller text in the second color.
  CardItem quiet(String text, Mark mark) {
    return words(text, slide.regular(size * SMALLER), secondary(), Beside.nothing(mark));
  }

  /// What a card is called, where that is no name.
  CardItem head(String text, Mark mark) {
    return words(text, slide.semibold(size), secondary(), Beside.nothing(mark));
  }

  /// A text of a size of its own.
  CardItem large(String text, double largeSize, Color color, Mark mark) {
    return words(text, slide.semibold(largeSize), color, Beside.nothing(mark));
  }

  private record Beside(Sign sign, Aside aside, Mark mark) {
    static Beside nothing(Mark mark) {
      return new Beside(Sign.NONE, Aside.NONE, mark);
    }
  }

  private CardItem words(String text, FontSpec font, Color color, Beside beside) {
    double taken = beside.sign().indent(font.size());
    String right = beside.aside().text();
    if (!right.isEmpty()) {
      taken += slide.width(right, font) + slide.px(18);
    }
    Paragraph paragraph = slide.paragraph(text, font, width - taken, LINES);
    Words words = new Words(paragraph, color, beside.sign(), beside.aside(), beside.mark());
    return new Spaced(words, slide.px(size) * BETWEEN);
  }

  /// An item with some room under it.
  private record Spaced(CardItem item, double below) implements CardItem {
    @Override
    public double height() {
      return item.height() + below;
    }

    @Override
    public void draw(Pen pen, Bounds room) {
      item.draw(pen, room);
    }
  }

  /// What is not there for want of room: `and 3 more`.
  CardItem more(int count, String what, Mark mark) {
    return quiet("and " + count + " more" + (what.isEmpty() ? "" : " " + what), mark);
  }
}
