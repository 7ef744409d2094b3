package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.board.WeekSpans;
import gateline.capacity.Loads;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sums of sprints and of phases over all squads: what the plan's own weeks ask for, against
/// what there is. A week in two of them counts once, to the one that starts last.
record SpanTotals(Sheet sheet, WeekColumns columns) {
  private static final double RADIUS = 4;
  private static final double PAD = 6;

  /// One row of sums, `Planned by sprint`.
  private record Line(String title, WeekSpans spans) {}

  private List<Line> lines() {
    Plan plan = sheet.model().plan();
    return Stream.of(
            new Line("Planned by sprint", WeekSpans.sprints(plan)),
            new Line("Planned by phase", WeekSpans.phases(plan)))
        .filter(line -> !line.spans.all().isEmpty())
        .toList();
  }

  private double lineHeight() {
    return Math.round(sheet.sizes().text() * 2);
  }

  /// The height of all of them; 0 for a plan without sprints and phases.
  double height() {
    return lines().size() * lineHeight();
  }

  /// Draws them from the top of an area that is as wide as the grid.
  void draw(Pen pen, Bounds area) {
    double top = area.y();
    for (Line line : lines()) {
      Bounds row = new Bounds(area.x(), top, area.width(), lineHeight());
      TextStyle style = style(FontSpec.regular(sheet.sizes().secondary()), secondary());
      Mark mark = new BoardMark.Note(line.title);
      Point at = new Point(row.x() + SquadTitle.INDENT, row.centerY());
      pen.text(line.title, at, Align.LEFT, style, mark);
      Pen cells = sheet.pen();
      for (int span = 0; span < line.spans.all().size(); span++) {
        cell(cells, row, line.spans, span);
      }
      pen.add(new Shape.Group(cells.shapes(), row.intersection(columns.area()), Mark.NONE));
      top += row.height();
    }
  }

  private void cell(Pen pen, Bounds row, WeekSpans spans, int position) {
    int[] weeks = spans.weeks(position).toArray();
    if (weeks.length == 0) {
      return;
    }
    double left = columns.cell(weeks[0], row).x();
    double right = columns.cell(weeks[weeks.length - 1], row).right();
    Bounds box = Bounds.between(left + 1.5, row.y() + 2, right - 1.5, row.bottom() - 2);
    LoadFigures figures = figures(IntStream.of(weeks));
    WeekSpans.Named span = spans.all().get(position);
    Mark mark = new BoardMark.Band(span.id());
    fill(pen, box, figures, mark);
    words(pen, box.intersection(columns.area()), span.name(), figures);
  }

  /// What the plan's own weeks ask of all squads, against their capacity.
  private LoadFigures figures(IntStream weeks) {
    Loads loads = sheet.model().loads();
    int squads = sheet.model().plan().squads().size();
    return weeks
        .boxed()
        .flatMap(week -> IntStream.range(0, squads).mapToObj(squad -> planned(loads, squad, week)))
        .reduce(new LoadFigures(0, 0, 0), LoadFigures::plus);
  }

  private static LoadFigures planned(Loads loads, int squad, int week) {
    double planned = loads.planned(squad, week);
    return new LoadFigures(planned, loads.capacity(squad, week), planned);
  }

  private void fill(Pen pen, Bounds box, LoadFigures figures, Mark mark) {
    Palette palette = sheet.palette();
    pen.rect(box, RADIUS, Ink.filled(palette.ground().panel()), mark);
    double share = figures.capacity() <= 0 ? 0 : Math.min(1, figures.load() / figures.capacity());
    Bounds part = new Bounds(box.x(), box.y(), box.width() * share, box.height());
    Shape.Rect whole = new Shape.Rect(box, RADIUS, Ink.filled(palette.line().border()), mark);
    pen.add(new Shape.Group(List.of(whole), part, mark));
    if (figures.isOver()) {
      Color bad = palette.signal().bad();
      Ink.Hatch hatch = new Ink.Hatch(bad.over(palette.signal().badGround(), 0.45), 5, 1.2);
      Ink ink = new Ink(palette.signal().badGround(), hatch, Stroke.solid(bad, 1));
      pen.rect(box.grown(-0.5), RADIUS, ink, mark);
    }
  }

  /// The figures at the right, and as much of the name as there is room for before them.
  private void words(Pen pen, Bounds box, String name, LoadFigures figures) {
    Mark mark = new BoardMark.Note("sum of " + name);
    Palette palette = sheet.palette();
    Color ink = figures.isOver() ? palette.signal().bad() : palette.text().primary();
    Color halo = figures.isOver() ? palette.signal().badGround() : Color.CLEAR;
    FontSpec strong = FontSpec.medium(sheet.sizes().secondary());
    String excess = figures.isOver() ? " " + figures.excess() : "";
    String sum = figures.ratio() + excess;
    if (sheet.width(sum, strong) > box.width() - 2 * PAD) {
      return;
    }
    Point right = new Point(box.right() - PAD, box.centerY());
    Bounds taken = pen.text(sum, right, Align.RIGHT, new TextStyle(strong, ink, halo), mark);
    FontSpec plain = FontSpec.regular(sheet.sizes().secondary());
    double room = taken.x() - 2 * PAD - box.x();
    String text = pen.measurer().fit(name, plain, room);
    if (text.length() > 3) {
      Point left = new Point(box.x() + PAD, box.centerY());
      pen.text(text, left, Align.LEFT, new TextStyle(plain, palette.text().primary(), halo), mark);
    }
  }

  private Color secondary() {
    return sheet.palette().text().secondary();
  }

  private static TextStyle style(FontSpec font, Color ink) {
    return TextStyle.plain(font, ink);
  }
}
