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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// Signs with their meaning, on as many lines as they need in the room there is.
record Legend(Look look, List<Entry> entries) {
  private static final double BETWEEN = 1.5;
  private static final double AFTER_SIGN = 0.55;
  private static final double LEADING = 1.7;

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

  /// How much higher it is than a single line.
  double moreHeight(double room) {
    return Math.max(0, lines(room).size() - 1) * leading(look);
  }

  double height(double room) {
    return lines(room).size() * leading(look);
  }

  /// Whether a room takes all of it on one line.
  boolean isLine(double room) {
    return width(entries) <= room;
  }

  private double width(List<Entry> line) {
    double between = BETWEEN * font().size();
    return line.stream().mapToDouble(entry -> between + width(entry)).sum() - between;
  }

  static double leading(Look look) {
    return LEADING * look.sizes().secondary();
  }

  private List<List<Entry>> lines(double room) {
    List<List<Entry>> lines = new ArrayList<>();
    double left = 0;
    for (Entry entry : entries) {
      double width = BETWEEN * font().size() + width(entry);
      if (lines.isEmpty() || width > left) {
        lines.add(new ArrayList<>());
        left = room + BETWEEN * font().size();
      }
      lines.getLast().add(entry);
      left -= width;
    }
    return lines;
  }

  /// Draws it with its right end at `right`, which the first of its lines is centered at.
  void draw(Pen pen, Point right, double room) {
    double y = right.y();
    for (List<Entry> line : lines(room)) {
      drawLine(pen, new Point(right.x(), y), line);
      y += leading(look);
    }
  }

  private void drawLine(Pen pen, Point right, List<Entry> line) {
    double size = font().size();
    double x = right.x() - width(line);
    for (Entry entry : line) {
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
