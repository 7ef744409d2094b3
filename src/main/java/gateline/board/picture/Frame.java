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
  /// Between the plan's name and the view's, of their size.
  private static final double BEFORE_VIEW = 0.5;

  private static final String WIDEST_NUMBER = PictureMaker.number(888, 888);

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
    return headlineHeight() + (isLegendBeside() ? 0 : headLegend().height(width()));
  }

  private double headlineHeight() {
    if (has(TITLE)) {
      return titleHeight() + subtitleHeight();
    }
    boolean isLine = isDated() || !headLegend().entries().isEmpty();
    return isLine ? look.sizes().secondary() * 2.4 : margin() * 0.3;
  }

  private Legend headLegend() {
    return has(LEGEND) ? legends().head() : Legend.none(look);
  }

  /// Whether the head's legend has room beside the title; it stands under the subtitle else.
  private boolean isLegendBeside() {
    return headLegend().isLine(headRoom());
  }

  /// What the title or the date leaves for the legend beside it.
  private double headRoom() {
    return width() - headEnd() - look.sizes().title();
  }

  private double headEnd() {
    if (has(TITLE)) {
      return look.text().width(name(), nameFont())
          + viewFont().size() * BEFORE_VIEW
          + look.text().width(viewName(), viewFont());
    }
    return isDated() ? look.text().width(Position.date(maker.model()), quiet().font()) : 0;
  }

  private double width() {
    return page.width() - 2 * margin();
  }

  private boolean isDated() {
    return has(AS_OF) && maker.model().today() != null;
  }

  /// What stands under the view; a page's number finds room in the margin.
  private double footHeight() {
    return footLine() + footLegend().moreHeight(footRoom());
  }

  private double footLine() {
    boolean isLine = has(TITLE) || has(LEGEND);
    return look.sizes().secondary() * (isLine ? 2.6 : 1.6);
  }

  private Legend footLegend() {
    return has(LEGEND) ? legends().foot() : Legend.none(look);
  }

  /// What the words at the foot leave for the legend beside them, whatever the page's number.
  private double footRoom() {
    return width() - look.text().width(extent(WIDEST_NUMBER), quiet().font()) - 2 * margin();
  }

  private String extent(String number) {
    String words = has(TITLE) ? Position.extent(maker.model()) : "";
    return words + (words.isEmpty() || number.isEmpty() ? "" : " · ") + number;
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
    return content().bottom() + footLine() * 0.6;
  }

  /// Where the title, or what stands in its place, is centered.
  double titleY() {
    double height = has(TITLE) ? titleHeight() : headlineHeight() * 0.7;
    return page.y() + margin() * 0.7 + height * 0.5;
  }

  /// Writes the plan's name with the view's beside it, the squads' colors at their right, and the
  /// position under them; without a title the date alone.
  void title(Pen pen) {
    if (has(TITLE)) {
      titles(pen);
    } else if (isDated()) {
      pen.text(
          Position.date(maker.model()),
          new Point(content().x(), titleY()),
          Align.LEFT,
          quiet(),
          position());
    }
    double right = content().right();
    if (isLegendBeside()) {
      headLegend().draw(pen, new Point(right, titleY()), headRoom());
    } else {
      double top = page.y() + margin() * 0.7 + headlineHeight();
      headLegend().draw(pen, new Point(right, top + Legend.leading(look) / 2), width());
    }
  }

  private void titles(Pen pen) {
    Point at = new Point(content().x(), titleY());
    TextStyle strong = TextStyle.plain(nameFont(), look.palette().text().primary());
    Bounds taken = pen.text(name(), at, Align.LEFT, strong, new BoardMark.Note("title"));
    TextStyle quiet = TextStyle.plain(viewFont(), secondary());
    Point beside = new Point(taken.right() + viewFont().size() * BEFORE_VIEW, at.y());
    pen.text(viewName(), beside, Align.LEFT, quiet, new BoardMark.Note("view"));
    double below = page.y() + margin() * 0.7 + titleHeight() + subtitleHeight() * 0.3;
    TextStyle subtitle = TextStyle.plain(subtitleFont(), secondary());
    String words = look.text().fit(Position.words(maker.model()), subtitle.font(), width());
    pen.text(words, new Point(at.x(), below), Align.LEFT, subtitle, position());
  }

  /// The plan's name, cut where it and the view's are too long for one line.
  private String name() {
    double room = width() - look.text().width(viewName(), viewFont()) - viewFont().size();
    return look.text().fit(maker.model().plan().name(), nameFont(), room);
  }

  private FontSpec nameFont() {
    return FontSpec.semibold(look.sizes().title());
  }

  private String viewName() {
    return maker.request().view().title();
  }

  private FontSpec viewFont() {
    return FontSpec.regular(look.sizes().title());
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
    String extent = extent(number);
    if (!extent.isEmpty()) {
      Mark mark = new BoardMark.Note("extent");
      pen.text(extent, new Point(content().x(), footY()), Align.LEFT, quiet(), mark);
    }
    footLegend().draw(pen, new Point(content().right(), footY()), footRoom());
  }

  private TextStyle quiet() {
    return TextStyle.plain(FontSpec.regular(look.sizes().secondary()), secondary());
  }

  private Color secondary() {
    return look.palette().text().secondary();
  }
}
