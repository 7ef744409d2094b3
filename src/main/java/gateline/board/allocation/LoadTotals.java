package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.capacity.Loads;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.stream.IntStream;

/// The sums at the right end of each squad's row and at the foot of each week.
final class LoadTotals {
  private final Sheet sheet;
  private final CellMetrics metrics;

  LoadTotals(Sheet sheet, CellMetrics metrics) {
    this.sheet = sheet;
    this.metrics = metrics;
  }

  /// A squad's sum over all weeks, with how many of them are overloaded.
  void squad(Pen pen, Bounds cell, int squad) {
    LoadFigures sum = ofSquad(loads(), squad);
    long over =
        IntStream.rangeClosed(1, loads().weeks())
            .filter(week -> LoadFigures.of(loads(), squad, week).isOver())
            .count();
    String id = sheet.model().plan().squads().get(squad).id();
    Color color = palette().squad(sheet.model().plan().squads().get(squad), squad);
    cell(pen, cell, sum, color, new BoardMark.Note("total-" + id));
    note(pen, cell, over, "week", new BoardMark.Note("total-" + id));
  }

  /// A week's sum over all squads, with how many of them are overloaded.
  void week(Pen pen, Bounds cell, int week) {
    long over =
        IntStream.range(0, squads())
            .filter(squad -> LoadFigures.of(loads(), squad, week).isOver())
            .count();
    Mark mark = new BoardMark.Note("total-week-" + week);
    cell(pen, cell, ofWeek(loads(), squads(), week), palette().line().link(), mark);
    note(pen, cell, over, "squad", mark);
  }

  /// The sum of everything, in the corner.
  void all(Pen pen, Bounds cell) {
    LoadFigures sum =
        IntStream.range(0, squads())
            .mapToObj(squad -> ofSquad(loads(), squad))
            .reduce(new LoadFigures(0, 0, 0), LoadFigures::plus);
    cell(pen, cell, sum, palette().line().link(), new BoardMark.Note("total"));
  }

  /// The height a row of sums takes.
  double height() {
    return metrics.height(0, true);
  }

  static LoadFigures ofSquad(Loads loads, int squad) {
    return IntStream.rangeClosed(1, loads.weeks())
        .mapToObj(week -> LoadFigures.of(loads, squad, week))
        .reduce(new LoadFigures(0, 0, 0), LoadFigures::plus);
  }

  static LoadFigures ofWeek(Loads loads, int squads, int week) {
    return IntStream.range(0, squads)
        .mapToObj(squad -> LoadFigures.of(loads, squad, week))
        .reduce(new LoadFigures(0, 0, 0), LoadFigures::plus);
  }

  private Loads loads() {
    return sheet.model().loads();
  }

  private int squads() {
    return sheet.model().plan().squads().size();
  }

  private Palette palette() {
    return sheet.palette();
  }

  private Bounds inner(Bounds cell) {
    return cell.grown(-metrics.gap() / 2 - metrics.padding());
  }

  private void cell(Pen pen, Bounds cell, LoadFigures sum, Color color, Mark mark) {
    double full = Math.max(sum.load(), sum.capacity());
    new LoadCell(sheet, metrics, full, " over").figures(pen, inner(cell), sum, color, mark);
  }

  /// Says how many of something are overloaded, as long as there are any and the words fit.
  private void note(Pen pen, Bounds cell, long over, String what, Mark mark) {
    String words = over + " " + what + (over == 1 ? " over" : "s over");
    Bounds inner = inner(cell);
    FontSpec font = FontSpec.medium(sheet.sizes().secondary());
    double y = inner.y() + metrics.numberLine() + metrics.bar() + metrics.footLine() * 0.6;
    String shorter = over + " over";
    String text = sheet.width(words, font) <= inner.width() ? words : shorter;
    if (over > 0 && sheet.width(text, font) <= inner.width()) {
      TextStyle style = TextStyle.plain(font, palette().signal().bad());
      pen.text(text, new Point(inner.x(), y), Align.LEFT, style, mark);
    }
  }
}
