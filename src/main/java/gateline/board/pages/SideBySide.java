package gateline.board.pages;

import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.card.CardItem;
import gateline.board.card.Words.Aside;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.ArrayList;
import java.util.List;

/// Short texts beside each other, each in its own color, on as many lines as they need.
record SideBySide(List<Text> texts, FontSpec font, Mark mark) implements CardItem {
  /// What lies between two texts, in text sizes.
  private static final double GAP = 0.9;

  SideBySide {
    texts = List.copyOf(texts);
  }

  /// A text with its place in the item.
  record Text(Aside words, Point at) {}

  static SideBySide of(List<Aside> texts, FontSpec font, Writing writing, Mark mark) {
    double high = font.size() * Paragraph.LEADING;
    List<Text> placed = new ArrayList<>();
    double x = 0;
    double y = high / 2;
    for (Aside each : texts) {
      double wide = writing.slide().width(each.text(), font);
      if (x > 0 && x + wide > writing.width()) {
        x = 0;
        y += high;
      }
      placed.add(new Text(each, new Point(x, y)));
      x += wide + font.size() * GAP;
    }
    return new SideBySide(placed, font, mark);
  }

  @Override
  public double height() {
    double half = font.size() * Paragraph.LEADING / 2;
    return texts.isEmpty() ? 0 : texts.getLast().at().y() + half;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    for (Text each : texts) {
      Point at = new Point(room.x() + each.at().x(), room.y() + each.at().y());
      TextStyle style = TextStyle.plain(font, each.words().color());
      pen.text(each.words().text(), at, Align.LEFT, style, mark);
    }
  }
}
