package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;
import gateline.scene.TextMeasurer;
import java.util.stream.Stream;

/// Draws one cell: the figures, the bar, what the plan's own weeks ask for, and the focus.
final class LoadCell {
  private static final double APART = 4;
  private static final String OVER = " over";

  private final Sheet sheet;
  private final CellMetrics metrics;
  private final double fullBar;
  private final String over;

  /// `fullBar` is the load in person-days that the width of a bar stands for; `over` is the word
  /// after an excess, empty for none, as it is to be in all cells alike.
  LoadCell(Sheet sheet, CellMetrics metrics, double fullBar, String over) {
    this.sheet = sheet;
    this.metrics = metrics;
    this.fullBar = fullBar;
    this.over = over;
  }

  /// The word after each excess: none where one of these would have no room for it.
  static String over(Sheet sheet, CellMetrics metrics, Stream<LoadFigures> cells) {
    double width = sheet.axis().weekWidth() - metrics.gap() - 2 * metrics.padding();
    boolean hasRoom =
        cells
            .filter(LoadFigures::isOver)
            .allMatch(each ->
                sheet.width(each.ratio(), metrics.number())
                        + APART
                        + sheet.width(each.excess() + OVER, metrics.excess())
                    <= width);
    return hasRoom ? OVER : "";
  }

  /// A squad's week in its cell of a row.
  void draw(Pen pen, Bounds cell, GridRows.Row row, int week) {
    Mark mark = new BoardMark.Cell(sheet.model().plan().squads().get(row.squad()).id(), week);
    LoadFigures figures = LoadFigures.of(sheet.model().loads(), row.squad(), week);
    Bounds box = cell.grown(-metrics.gap() / 2);
    pen.rect(box, 5, ground(figures, week), mark);
    Color color = palette().squad(sheet.model().plan().squads().get(row.squad()), row.squad());
    Bounds inner = box.grown(-metrics.padding());
    double y = figures(pen, inner, figures, color, mark);
    foot(pen, inner, figures, mark);
    double top = y + metrics.focusGap();
    double bottom = inner.bottom() - (hasFoot(figures, inner.width()) ? metrics.footLine() : 0);
    Bounds room = Bounds.between(inner.x(), top, inner.right(), Math.max(top, bottom));
    Paragraph focus = focus(room, row.squad(), week, pen.measurer());
    TextStyle style = TextStyle.plain(focus.font(), palette().text().secondary());
    pen.paragraph(focus, new Point(room.x(), room.y()), style, mark);
  }

  private Palette palette() {
    return sheet.palette();
  }

  private Ink ground(LoadFigures figures, int week) {
    if (figures.isOver()) {
      Stroke edge = Stroke.solid(palette().signal().bad(), 1);
      return Ink.filled(palette().signal().badGround(), edge);
    }
    boolean isNow = sheet.model().isCurrentWeek(week);
    return Ink.filled(isNow ? palette().ground().now() : palette().ground().panel());
  }

  /// Draws number and bar at the top of a cell; returns the y below them.
  double figures(Pen pen, Bounds inner, LoadFigures figures, Color color, Mark mark) {
    double y = inner.y() + metrics.numberLine() / 2 - 2;
    Color ink = figures.isIdle() ? palette().text().secondary() : palette().text().primary();
    Color bad = palette().signal().bad();
    TextStyle number = TextStyle.plain(metrics.number(), figures.isOver() ? bad : ink);
    String excess = figures.isOver() ? figures.excess() : "";
    String text = firstFitting(inner.width(), excess, figures.ratio(), figures.loadAlone());
    Bounds taken = pen.text(text, new Point(inner.x(), y), Align.LEFT, number, mark);
    excess(pen, Bounds.between(taken.right() + APART, y, inner.right(), y), excess, mark);
    double top = inner.y() + metrics.numberLine();
    Bounds bar = new Bounds(inner.x(), top, inner.width(), metrics.bar());
    LoadBar.draw(pen, bar, new LoadBar.Scale(fullBar, color, palette()), figures, mark);
    return bar.bottom();
  }

  /// The figures that leave room for the excess, else the shorter ones.
  private String firstFitting(double width, String excess, String ratio, String load) {
    double beside = excess.isEmpty() ? 0 : APART + sheet.width(excess, metrics.excess());
    boolean fits = sheet.width(ratio, metrics.number()) + beside <= width;
    return fits ? ratio : sheet.look().text().fit(load, metrics.number(), width);
  }

  private void excess(Pen pen, Bounds room, String excess, Mark mark) {
    FontSpec font = metrics.excess();
    String words = excess + over;
    String text = sheet.width(words, font) <= room.width() ? words : excess;
    if (!excess.isEmpty() && sheet.width(text, font) <= room.width()) {
      TextStyle style = TextStyle.plain(font, palette().signal().bad());
      pen.text(text, new Point(room.right(), room.y()), Align.RIGHT, style, mark);
    }
  }

  /// At the foot of the cell, so that the focus follows the bar in every cell alike: the excess
  /// that has no room above, else what the plan's own weeks ask for.
  private void foot(Pen pen, Bounds inner, LoadFigures figures, Mark mark) {
    if (hasFoot(figures, inner.width())) {
      boolean isExcess = figures.isOver() && !holdsExcess(figures, inner.width());
      TextStyle style =
          isExcess
              ? TextStyle.plain(metrics.excess(), palette().signal().bad())
              : TextStyle.plain(metrics.plan(), palette().text().secondary());
      String text = isExcess ? figures.excess() : figures.plan();
      Point at = new Point(inner.x(), inner.bottom() - metrics.footLine() * 0.35);
      if (sheet.width(text, style.font()) <= inner.width()) {
        pen.text(text, at, Align.LEFT, style, mark);
      }
    }
  }

  private boolean hasFoot(LoadFigures figures, double width) {
    return figures.differsFromPlan() || (figures.isOver() && !holdsExcess(figures, width));
  }

  /// Whether the excess fits beside at least the load.
  private boolean holdsExcess(LoadFigures figures, double width) {
    double load = sheet.width(figures.loadAlone(), metrics.number());
    return load + APART + sheet.width(figures.excess(), metrics.excess()) <= width;
  }

  /// As many lines of it as there is room for.
  private Paragraph focus(Bounds room, int squad, int week, TextMeasurer measurer) {
    int lines = (int) Math.floor(room.height() / metrics.focusLine() + 0.05);
    return GridRows.focus(sheet, metrics, squad, week).atMost(lines, room.width(), measurer);
  }
}
