package gateline.board.picture;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;

/// What stands around every picture: title and subtitle at the top, words and a legend at the foot.
/// The view itself takes the `content` left between them.
record Frame(BoardModel model, Look look, Bounds page) {
  private static final double MARGIN = 0.019;

  double margin() {
    return Math.round(page.width() * MARGIN);
  }

  private double titleHeight() {
    return look.sizes().title() * 1.3;
  }

  private double subtitleHeight() {
    return subtitleFont().size() * 1.9;
  }

  private double footHeight() {
    return look.sizes().secondary() * 2.6;
  }

  /// The part of the page that is left for the view.
  Bounds content() {
    double top = page.y() + margin() * 0.7 + titleHeight() + subtitleHeight();
    double foot = page.bottom() - margin() * 0.35 - footHeight();
    return Bounds.between(page.x() + margin(), top, page.right() - margin(), foot);
  }

  /// Where the foot's texts are centered.
  double footY() {
    return content().bottom() + footHeight() * 0.6;
  }

  /// Where the title is centered.
  double titleY() {
    return page.y() + margin() * 0.7 + titleHeight() * 0.5;
  }

  /// Writes the plan's name with the view's beside it, a legend at their right, and the position
  /// under them.
  void title(Pen pen, String view, Legend legend) {
    double size = look.sizes().title();
    Point at = new Point(page.x() + margin(), titleY());
    TextStyle strong = TextStyle.plain(FontSpec.semibold(size), look.palette().text().primary());
    Mark mark = new BoardMark.Note("title");
    double room = content().width() - look.text().width(view, FontSpec.regular(size)) - size;
    String name = look.text().fit(model.plan().name(), strong.font(), room);
    Bounds taken = pen.text(name, at, Align.LEFT, strong, mark);
    TextStyle quiet = TextStyle.plain(FontSpec.regular(size), secondary());
    Point beside = new Point(taken.right() + size * 0.5, at.y());
    Bounds title = pen.text(view, beside, Align.LEFT, quiet, new BoardMark.Note("view"));
    Point right = new Point(content().right(), titleY());
    legend.draw(pen, right, content().right() - title.right() - size);
    TextStyle subtitle = TextStyle.plain(subtitleFont(), secondary());
    Point under =
        new Point(at.x(), page.y() + margin() * 0.7 + titleHeight() + subtitleHeight() * 0.3);
    String words = look.text().fit(Position.words(model), subtitle.font(), content().width());
    pen.text(words, under, Align.LEFT, subtitle, new BoardMark.Note("position"));
  }

  private FontSpec subtitleFont() {
    double size = Math.max(look.sizes().secondary(), look.sizes().title() * 0.55);
    return FontSpec.regular(size);
  }

  /// Writes the plan's extent at the left of the foot, the page's number behind it where there is
  /// one, and a legend at its right.
  void foot(Pen pen, Legend legend, String number) {
    TextStyle style = TextStyle.plain(FontSpec.regular(look.sizes().secondary()), secondary());
    Point at = new Point(content().x(), footY());
    Mark mark = new BoardMark.Note("extent");
    String words = Position.extent(model) + (number.isEmpty() ? "" : " · " + number);
    Bounds extent = pen.text(words, at, Align.LEFT, style, mark);
    Point right = new Point(content().right(), footY());
    legend.draw(pen, right, right.x() - extent.right() - 2 * margin());
  }

  private Color secondary() {
    return look.palette().text().secondary();
  }
}
