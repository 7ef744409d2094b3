package gateline.board.pages;

import gateline.board.Palette;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;
import java.util.stream.Stream;

/// One row of a list: a stripe of color, a title over a line of detail, and at the right a figure
/// over a note. Detail, figure and note may be empty.
record ListItem(Mark mark, Color color, String title, String detail, Figure figure) {
  /// What lies above and under the texts, in text sizes.
  private static final double PADDING = 0.6;

  private static final double RIGHT = 24;
  private static final double INDENT = 40;
  private static final double MOST_RIGHT = 0.4;
  private static final int LINES = 4;

  /// What a row is about in one figure, with a note under it.
  record Figure(String text, Color color, String note) {}

  /// The row's texts, broken for a width and a text size.
  record Row(Slide slide, ListItem entry, Texts texts, double padding) {
    /// Whether none of the texts ends in an ellipsis.
    boolean isWhole() {
      return texts.isWhole();
    }

    double height() {
      double left = texts.title.height() + texts.detail.height();
      double right = texts.figure.height() + texts.note.height();
      return Math.max(left, right) + 2 * padding;
    }

    void draw(Pen pen, Bounds room) {
      draw(pen, room, false);
    }

    /// Draws the row; `isLit` for the one that is spoken of.
    void draw(Pen pen, Bounds room, boolean isLit) {
      Color primary = slide.palette().text().primary();
      Color quiet = slide.palette().text().secondary();
      pen.rect(room, slide.px(10), ground(isLit), entry.mark);
      double high = room.height() - 2 * padding;
      Bounds stripe = new Bounds(room.x() + slide.px(18), room.y() + padding, slide.px(7), high);
      pen.rect(stripe, slide.px(3), Ink.filled(entry.color), entry.mark);
      double left = room.x() + slide.px(INDENT);
      double top = room.centerY() - (texts.title.height() + texts.detail.height()) / 2;
      write(pen, texts.title, new Point(left, top), primary);
      write(pen, texts.detail, new Point(left, top + texts.title.height()), quiet);
      double right = room.right() - slide.px(RIGHT);
      double rise = room.centerY() - (texts.figure.height() + texts.note.height()) / 2;
      writeRight(pen, texts.figure, new Point(right, rise), entry.figure.color);
      writeRight(pen, texts.note, new Point(right, rise + texts.figure.height()), quiet);
    }

    private Ink ground(boolean isLit) {
      Palette palette = slide.palette();
      return isLit
          ? Ink.filled(
              palette.ground().now(), Stroke.solid(palette.signal().accent(), slide.px(2.5)))
          : Ink.filled(palette.ground().page(), Stroke.solid(palette.line().grid(), slide.px(1.5)));
    }

    private void write(Pen pen, Paragraph text, Point top, Color color) {
      pen.paragraph(text, top, TextStyle.plain(text.font(), color), entry.mark);
    }

    private void writeRight(Pen pen, Paragraph text, Point top, Color color) {
      double y = top.y() + text.lineHeight() / 2;
      for (String line : text.lines()) {
        TextStyle style = TextStyle.plain(text.font(), color);
        pen.text(line, new Point(top.x(), y), Align.RIGHT, style, entry.mark);
        y += text.lineHeight();
      }
    }
  }

  private record Texts(Paragraph title, Paragraph detail, Paragraph figure, Paragraph note) {
    boolean isWhole() {
      return Stream.of(title, detail, figure, note).noneMatch(Slide::isCut);
    }
  }

  Row row(Slide slide, double width, double size) {
    double inside = width - slide.px(INDENT + RIGHT);
    double most = inside * MOST_RIGHT;
    Paragraph right = slide.paragraph(figure.text, slide.semibold(size * 1.1), most, 2);
    Paragraph note = slide.even(figure.note, slide.regular(size * 0.8), most, LINES);
    double taken = Math.max(right.width(slide.look().text()), note.width(slide.look().text()));
    double left = inside - (taken == 0 ? 0 : taken + slide.px(24));
    Paragraph name = slide.paragraph(title, slide.semibold(size), left, LINES);
    Paragraph more = slide.paragraph(detail, slide.regular(size * 0.84), left, LINES);
    Texts texts = new Texts(name, more, right, note);
    return new Row(slide, this, texts, slide.px(size * PADDING));
  }
}
