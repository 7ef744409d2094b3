package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.board.SquadWords;
import gateline.plan.Squad;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;
import java.util.stream.IntStream;

/// The squads' load under a chart, on the chart's own axis: a row for each squad, a cell for each
/// week in sight. It is the grid without focus, plan and sums.
public final class AllocationStrip {
  private static final double SWATCH = 10;
  private static final double MARGIN = 16;

  private final Sheet sheet;
  private final StripView view;

  private AllocationStrip(BoardModel model, Look look, StripView view) {
    this.sheet = new Sheet(model, look, view.axis());
    this.view = view;
  }

  /// The shapes of the strip in its area.
  public static List<Shape> shapes(BoardModel model, Look look, StripView view) {
    return new AllocationStrip(model, look, view).shapes();
  }

  /// The height of the strip with all of its rows.
  public static double contentHeight(BoardModel model, Look look) {
    return headHeight(look) + model.plan().squads().size() * rowHeight(look) + 4;
  }

  private static double headHeight(Look look) {
    return look.sizes().row();
  }

  private static double rowHeight(Look look) {
    return look.sizes().row();
  }

  private List<Shape> shapes() {
    Pen pen = sheet.pen();
    Bounds area = view.area();
    Bounds head = new Bounds(area.x(), area.y(), area.width(), headHeight(sheet.look()));
    Bounds body = Bounds.between(area.x(), head.bottom(), area.right(), area.bottom());
    Pen titles = sheet.pen();
    Pen cells = sheet.pen();
    StripWords words = words();
    for (int squad = 0; squad < sheet.model().plan().squads().size(); squad++) {
      double height = rowHeight(sheet.look());
      double top = body.y() + squad * height - view.scrollY();
      Bounds row = new Bounds(area.x(), top, area.width(), height);
      if (row.intersects(body)) {
        title(titles, row, squad);
        cells(cells, row, squad, words);
      }
    }
    pen.add(new Shape.Group(cells.shapes(), body.intersection(view.weeks()), Mark.NONE));
    pen.add(new Shape.Group(titles.shapes(), body.intersection(view.table()), Mark.NONE));
    head(pen, head);
    return pen.shapes();
  }

  private void head(Pen pen, Bounds head) {
    pen.rect(head, 0, Ink.filled(sheet.palette().ground().page()), Mark.NONE);
    Mark mark = new BoardMark.Note("allocation");
    TextStyle title = TextStyle.plain(FontSpec.semibold(sheet.sizes().text()), primary());
    Point at = new Point(head.x() + MARGIN, head.centerY());
    Bounds taken = pen.text("Squad allocation", at, Align.LEFT, title, mark);
    TextStyle note = note();
    double right = head.x() + view.gutter() - MARGIN;
    String peak = peak();
    double room = right - taken.right() - 12 - sheet.width(peak, note.font()) - 12;
    String words = "load / capacity in person-days";
    if (sheet.width(words, note.font()) <= room) {
      pen.text(words, new Point(taken.right() + 12, head.centerY()), Align.LEFT, note, mark);
    }
    TextStyle strong = TextStyle.plain(FontSpec.semibold(sheet.sizes().secondary()), bad());
    pen.text(peak, new Point(right, head.centerY()), Align.RIGHT, strong, mark);
  }

  /// `peak 8 / 5`, of the squad-week that is loaded most beyond its capacity; empty without one.
  private String peak() {
    LoadFigures worst = new LoadFigures(0, 0, 0);
    for (int squad = 0; squad < sheet.model().plan().squads().size(); squad++) {
      int week = SquadTitle.peakWeek(sheet.model().loads(), squad);
      LoadFigures each = LoadFigures.of(sheet.model().loads(), squad, week);
      worst = each.load() - each.capacity() > worst.load() - worst.capacity() ? each : worst;
    }
    return worst.isOver() ? "peak " + worst.ratio() : "";
  }

  private void title(Pen pen, Bounds row, int position) {
    Squad squad = sheet.model().plan().squads().get(position);
    Mark mark = new BoardMark.SquadLane(squad.id());
    double y = row.centerY();
    Bounds swatch = new Bounds(row.x() + MARGIN, y - SWATCH / 2, SWATCH, SWATCH);
    Color color = sheet.palette().squad(squad, position);
    pen.rect(swatch, 3, Ink.filled(color), mark);
    double right = row.x() + view.gutter() - MARGIN;
    Bounds taken =
        pen.text(SquadWords.people(squad), new Point(right, y), Align.RIGHT, note(), mark);
    double x = swatch.right() + 8;
    TextStyle name = TextStyle.plain(FontSpec.regular(sheet.sizes().text()), primary());
    String text = pen.measurer().fit(squad.name(), name.font(), taken.x() - x - 8);
    pen.text(text, new Point(x, y), Align.LEFT, name, mark);
  }

  private void cells(Pen pen, Bounds row, int squad, StripWords words) {
    Squad owner = sheet.model().plan().squads().get(squad);
    Color color = sheet.palette().squad(owner, squad);
    WeekColumns columns = columns();
    if (isSkyline()) {
      new StripSkyline(sheet, columns, squad).draw(pen, row);
      return;
    }
    for (int week = columns.first(); week <= columns.last(); week++) {
      LoadFigures figures = LoadFigures.of(sheet.model().loads(), squad, week);
      Mark mark = new BoardMark.Cell(owner.id(), week);
      new StripCell(words, figures, color, box(columns.cell(week, row)), mark).draw(pen);
    }
  }

  private boolean isSkyline() {
    return sheet.axis().weekWidth() < StripSkyline.NARROWEST_CELL;
  }

  private WeekColumns columns() {
    return new WeekColumns(sheet, view.weeks());
  }

  private static Bounds box(Bounds cell) {
    double inset = Math.min(2, cell.width() * 0.1);
    return Bounds.between(cell.x() + inset, cell.y() + 2, cell.right() - inset, cell.bottom() - 2);
  }

  /// The roomier words that fit all cells of the weeks in sight.
  private StripWords words() {
    StripWords roomy = StripWords.roomy(sheet);
    WeekColumns columns = columns();
    double width = box(columns.cell(1, view.area())).width();
    boolean isRoomy =
        !isSkyline()
            && IntStream.rangeClosed(columns.first(), columns.last())
                .allMatch(week ->
                    IntStream.range(0, sheet.model().plan().squads().size())
                        .mapToObj(squad -> LoadFigures.of(sheet.model().loads(), squad, week))
                        .allMatch(figures -> roomy.fit(figures, width)));
    return isRoomy ? roomy : StripWords.tight(sheet);
  }

  private TextStyle note() {
    Color ink = sheet.palette().text().secondary();
    return TextStyle.plain(FontSpec.regular(sheet.sizes().secondary()), ink);
  }

  private Color primary() {
    return sheet.palette().text().primary();
  }

  private Color bad() {
    return sheet.palette().signal().bad();
  }
}
