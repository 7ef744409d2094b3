package gateline.board.picture;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.List;
import java.util.function.BiConsumer;

/// A line of signs with their meaning; a wide one loses its last entries.
record Legend(Look look, List<Entry> entries) {
  private static final double BETWEEN = 1.5;
  private static final double AFTER_SIGN = 0.55;

  Legend {
    entries = List.copyOf(entries);
  }

  static Legend none(Look look) {
    return new Legend(look, List.of());
  }

  /// What a sign means, how wide it is in text sizes, and how it is drawn into a box of that width.
  record Entry(String text, double width, BiConsumer<Pen, Bounds> sign) {}

  private FontSpec font() {
    return FontSpec.regular(look.sizes().secondary());
  }

  private double width(Entry entry) {
    double size = font().size();
    return (entry.width + AFTER_SIGN) * size + look.text().width(entry.text, font());
  }

  /// Draws the line with its right end at `right`, as much of it as fits into `room`.
  void draw(Pen pen, Point right, double room) {
    double size = font().size();
    double width = -BETWEEN * size;
    int shown = 0;
    while (shown < entries.size() && width + BETWEEN * size + width(entries.get(shown)) <= room) {
      width += BETWEEN * size + width(entries.get(shown));
      shown++;
    }
    double x = right.x() - width;
    for (Entry entry : entries.subList(0, shown)) {
      Mark mark = new BoardMark.Note("legend-" + entry.text.replace(' ', '-'));
      Pen sign = new Pen(look.text());
      entry.sign.accept(sign, new Bounds(x, right.y() - size / 2, entry.width * size, size));
      pen.addAll(sign.shapes());
      Point at = new Point(x + (entry.width + AFTER_SIGN) * size, right.y());
      TextStyle style = TextStyle.plain(font(), look.palette().text().secondary());
      pen.text(entry.text, at, Align.LEFT, style, mark);
      x += width(entry) + BETWEEN * size;
    }
  }
}
