package gateline.board.picture;

import static gateline.board.picture.PicturePart.AS_OF;
import static gateline.board.picture.PicturePart.LEGEND;
import static gateline.board.picture.PicturePart.TITLE;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;

/// What stands around every picture, as far as it is asked for: title and subtitle at the top,
/// words and a legend at the foot. The view itself takes the `content` left between them.
record Frame(PictureMaker maker, Look look, Bounds page) {
  private double margin() {
    return maker.margin();
  }

  private double titleHeight() {
    return look.sizes().title() * 1.3;
  }

  private double subtitleHeight() {
    return subtitleFont().size() * 1.9;
  }

  /// What stands over the view; without a title a line is left for the date and the legend.
  private double headHeight() {
    if (has(TITLE)) {
      return titleHeight() + subtitleHeight();
    }
    boolean isLine = isDated() || (has(LEGEND) && legends().hasHead());
    return isLine ? look.sizes().secondary() * 2.4 : margin() * 0.3;
  }

  private boolean isDated() {
    return has(AS_OF) && maker.model().today() != null;
  }

  /// What stands under the view; a page's number finds room in the margin.
  private double footHeight() {
    boolean isLine = has(TITLE) || has(LEGEND);
    return look.sizes().secondary() * (isLine ? 2.6 : 1.6);
  }

  private boolean has(PicturePart part) {
    return maker.request().has(part);
  }

  private Legends legends() {
    return new Legends(maker.model(), maker.request(), look);
  }

  /// The part of the page that is left for the view.
  Bounds content() {
    double top = page.y() + margin() * 0.7 + headHeight();
    double foot = page.bottom() - margin() * 0.35 - footHeight();
    return Bounds.between(page.x() + margin(), top, page.right() - margin(), foot);
  }

  /// Where the foot's texts are centered.
  double footY() {
    return content().bottom() + footHeight() * 0.6;
  }

  /// Where the title, or what stands in its place, is centered.
  double titleY() {
    double height = has(TITLE) ? titleHeight() : headHeight() * 0.7;
    return page.y() + margin() * 0.7 + height * 0.5;
  }

  /// Writes the plan's name with the view's beside it, the squads' colors at their right, and the
  /// position under them; without a title the date alone.
  void title(Pen pen) {
    double end = has(TITLE) ? titles(pen) : date(pen);
    if (has(LEGEND)) {
      double room = content().right() - end - look.sizes().title();
      legends().head().draw(pen, new Point(content().right(), titleY()), room);
    }
  }

  /// Where the title ends.
  private double titles(Pen pen) {
    String view = maker.request().view().title();
    double size = look.sizes().title();
    Point at = new Point(content().x(), titleY());
    TextStyle strong = TextStyle.plain(FontSpec.semibold(size), look.palette().text().primary());
    Mark mark = new BoardMark.Note("title");
    double room = content().width() - look.text().width(view, FontSpec.regular(size)) - size;
    String name = look.text().fit(maker.model().plan().name(), strong.font(), room);
    Bounds taken = pen.text(name, at, Align.LEFT, strong, mark);
    TextStyle quiet = TextStyle.plain(FontSpec.regular(size), secondary());
    Point beside = new Point(taken.right() + size * 0.5, at.y());
    Bounds title = pen.text(view, beside, Align.LEFT, quiet, new BoardMark.Note("view"));
    double below = page.y() + margin() * 0.7 + titleHeight() + subtitleHeight() * 0.3;
    TextStyle subtitle = TextStyle.plain(subtitleFont(), secondary());
    String words =
        look.text().fit(Position.words(maker.model()), subtitle.font(), content().width());
    pen.text(words, new Point(at.x(), below), Align.LEFT, subtitle, position());
    return title.right();
  }

  /// Where the date ends.
  private double date(Pen pen) {
    Point at = new Point(content().x(), titleY());
    return isDated()
        ? pen.text(Position.date(maker.model()), at, Align.LEFT, quiet(), position()).right()
        : at.x();
  }

  private static Mark position() {
    return new BoardMark.Note("position");
  }

  private FontSpec subtitleFont() {
    double size = Math.max(look.sizes().secondary(), look.sizes().title() * 0.55);
    return FontSpec.regular(size);
  }

  /// Writes the plan's extent at the left of the foot, the page's number behind it where there is
  /// one, and what the signs mean at its right.
  void foot(Pen pen, String number) {
    Point at = new Point(content().x(), footY());
    Mark mark = new BoardMark.Note("extent");
    String words = has(TITLE) ? Position.extent(maker.model()) : "";
    String both = words + (words.isEmpty() || number.isEmpty() ? "" : " · ") + number;
    double end = both.isEmpty() ? at.x() : pen.text(both, at, Align.LEFT, quiet(), mark).right();
    if (has(LEGEND)) {
      Point right = new Point(content().right(), footY());
      legends().foot().draw(pen, right, right.x() - end - 2 * margin());
    }
  }

  private TextStyle quiet() {
    return TextStyle.plain(FontSpec.regular(look.sizes().secondary()), secondary());
  }

  private Color secondary() {
    return look.palette().text().secondary();
  }
}
