package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.ChartHead;
import gateline.board.EmptyNote;
import gateline.board.HeadStrips;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.board.Sizes.Header;
import gateline.capacity.Loads;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out the grid of squads by weeks: bands above, names at the left, sums at the right and at
/// the foot, and in each cell the load against the capacity.
public final class AllocationLayout {
  private static final double MOST_SCALE = 2;

  private final Sheet sheet;
  private final AllocationView view;
  private final CellMetrics metrics;
  private final GridRows rows;
  private final WeekColumns columns;

  private AllocationLayout(Sheet sheet, AllocationView view, GridRows rows) {
    this.sheet = sheet;
    this.view = view;
    this.metrics = CellMetrics.of(sheet);
    this.rows = rows;
    this.columns = new WeekColumns(sheet, view.weeks());
  }

  private static AllocationLayout of(BoardModel model, Look look, AllocationView view) {
    Sheet sheet = new Sheet(model, look, view.axis());
    return new AllocationLayout(sheet, view, GridRows.of(sheet, bodyHeight(sheet, view)));
  }

  /// The shapes of the grid in its area.
  public static List<Shape> shapes(BoardModel model, Look look, AllocationView view) {
    return of(model, look, view).shapes();
  }

  /// The shapes of each page it takes to show all squads without scrolling.
  public static List<List<Shape>> pages(BoardModel model, Look look, AllocationView view) {
    AllocationLayout all = of(model, look, view);
    return all.rows.parts(bodyHeight(all.sheet, view)).stream()
        .map(part -> new AllocationLayout(all.sheet, view, part).shapes())
        .toList();
  }

  /// The height of all rows with bands and sums; more than the area's when they must be scrolled.
  public static double contentHeight(BoardModel model, Look look, AllocationView view) {
    AllocationLayout layout = of(model, look, view);
    return layout.rows.height() + view.area().height() - bodyHeight(layout.sheet, view);
  }

  private Bounds head() {
    Bounds weeks = view.weeks();
    return new Bounds(weeks.x(), weeks.y(), weeks.width(), header(sheet).height());
  }

  private static Header header(Sheet sheet) {
    Header full = sheet.sizes().header();
    return new Header(full.phases(), 0, full.weeks(), 0);
  }

  private static double bodyHeight(Sheet sheet, AllocationView view) {
    double totals = new LoadTotals(sheet, CellMetrics.of(sheet)).height();
    double spans = new SpanTotals(sheet, new WeekColumns(sheet, view.weeks())).height();
    return view.area().height() - header(sheet).height() - totals - spans;
  }

  private Bounds body() {
    Bounds area = view.area();
    double height = Math.min(bodyHeight(sheet, view), rows.height() - view.scrollY());
    return new Bounds(area.x(), head().bottom(), area.width(), Math.max(0, height));
  }

  private List<Shape> shapes() {
    if (sheet.model().plan().squads().isEmpty()) {
      return EmptyNote.of(sheet.look(), view.area(), "This plan has no squads yet.");
    }
    Pen pen = sheet.pen();
    HeadStrips strips = HeadStrips.of(header(sheet), head());
    pen.add(new Shape.Group(ChartHead.of(sheet, strips, head().bottom()), head(), Mark.NONE));
    columnTitles(pen, strips);
    Bounds body = body();
    pen.add(new Shape.Group(cells(), body.intersection(view.weeks()), Mark.NONE));
    pen.add(new Shape.Group(ends(), body, Mark.NONE));
    totals(pen, body);
    return pen.shapes();
  }

  private void columnTitles(Pen pen, HeadStrips strips) {
    FontSpec font = SquadTitle.unit(sheet.sizes());
    TextStyle style = TextStyle.plain(font, sheet.palette().text().secondary());
    double y = strips.weeks().centerY();
    Point left = new Point(view.area().x() + SquadTitle.INDENT, y);
    pen.text(SquadTitle.UNIT, left, Align.LEFT, style, new BoardMark.Note("unit"));
    Point right = new Point(inset(view.weeks().right()), y);
    pen.text("All weeks", right, Align.LEFT, style, new BoardMark.Note("totals"));
  }

  private double inset(double left) {
    return left + metrics.gap() / 2 + metrics.padding();
  }

  private List<Shape> cells() {
    Pen pen = sheet.pen();
    String over = LoadCell.over(sheet, metrics, figures());
    LoadCell cell = new LoadCell(sheet, metrics, fullBar(), over);
    for (GridRows.Row row : rows.rows()) {
      Bounds line = line(row);
      for (int week = columns.first(); week <= columns.last() && isVisible(line); week++) {
        cell.draw(pen, columns.cell(week, line), row, week);
      }
    }
    return pen.shapes();
  }

  private Stream<LoadFigures> figures() {
    Loads loads = sheet.model().loads();
    return IntStream.range(0, sheet.model().plan().squads().size())
        .boxed()
        .flatMap(squad ->
            IntStream.rangeClosed(1, loads.weeks())
                .mapToObj(week -> LoadFigures.of(loads, squad, week)));
  }

  private boolean isVisible(Bounds line) {
    return line.bottom() > body().y() && line.y() < body().bottom();
  }

  private Bounds line(GridRows.Row row) {
    Bounds area = view.area();
    double top = head().bottom() + row.top() - view.scrollY();
    return new Bounds(area.x(), top, area.width(), row.height());
  }

  private List<Shape> ends() {
    Pen pen = sheet.pen();
    LoadTotals totals = new LoadTotals(sheet, metrics);
    for (GridRows.Row row : rows.rows()) {
      Bounds line = line(row);
      double gap = metrics.gap();
      Bounds title = new Bounds(line.x(), line.y() + gap / 2, view.gutter(), line.height() - gap);
      SquadTitle.draw(pen, sheet, title, row.squad());
      totals.squad(
          pen,
          Bounds.between(view.weeks().right(), line.y(), line.right(), line.bottom()),
          row.squad());
    }
    return pen.shapes();
  }

  private void totals(Pen pen, Bounds body) {
    LoadTotals totals = new LoadTotals(sheet, metrics);
    Bounds foot = new Bounds(body.x(), body.bottom(), body.width(), totals.height());
    Stroke rule = Stroke.solid(sheet.palette().line().border(), 1);
    pen.line(new Point(foot.x(), foot.y()), new Point(foot.right(), foot.y()), rule, Mark.NONE);
    FontSpec font = sheet.sizes().heading();
    TextStyle style = TextStyle.plain(font, sheet.palette().text().primary());
    Point at = new Point(foot.x() + SquadTitle.INDENT, foot.centerY());
    pen.text("All squads", at, Align.LEFT, style, new BoardMark.Note("all-squads"));
    Pen weeks = sheet.pen();
    for (int week = columns.first(); week <= columns.last(); week++) {
      totals.week(weeks, columns.cell(week, foot), week);
    }
    Bounds clip = foot.intersection(view.weeks());
    pen.add(new Shape.Group(weeks.shapes(), clip, Mark.NONE));
    totals.all(pen, Bounds.between(view.weeks().right(), foot.y(), foot.right(), foot.bottom()));
    SpanTotals spans = new SpanTotals(sheet, columns);
    spans.draw(pen, new Bounds(foot.x(), foot.bottom(), foot.width(), spans.height()));
  }

  /// The load a full bar stands for: the greatest there is, but no more than twice what any squad
  /// can do, so that one mad week does not flatten all others.
  private double fullBar() {
    double load = figures().mapToDouble(LoadFigures::load).max().orElse(0);
    double capacity = figures().mapToDouble(LoadFigures::capacity).max().orElse(0);
    return Math.clamp(load, capacity, Math.max(capacity, MOST_SCALE * capacity));
  }
}
