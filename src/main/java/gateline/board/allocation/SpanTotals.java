package gateline.board.allocation;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Paragraph;
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
    return lines().stream().mapToDouble(this::height).sum();
  }

  /// Names get lines of their own where one has no room beside its sum.
  private double height(Line line) {
    return isStacked(line.spans) ? Math.round(lineHeight() * 1.7) : lineHeight();
  }

  private boolean isStacked(WeekSpans spans) {
    Bounds row = columns.area();
    return IntStream.range(0, spans.all().size())
        .filter(span -> spans.weeks(span).count() > 0)
        .anyMatch(span -> {
          double room = box(row, spans, span).intersection(row).width() - 3 * PAD;
          double name = sheet.width(spans.all().get(span).name(), plain());
          double sum = sheet.width(sum(figures(spans.weeks(span))), strong());
          return name + sum > room && sum + PAD <= room;
        });
  }

  /// Draws them from the top of an area that is as wide as the grid.
  void draw(Pen pen, Bounds area) {
    double top = area.y();
    for (Line line : lines()) {
      Bounds row = new Bounds(area.x(), top, area.width(), height(line));
      TextStyle style = TextStyle.plain(plain(), secondary());
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
    if (spans.weeks(position).count() == 0) {
      return;
    }
    Bounds box = box(row, spans, position);
    LoadFigures figures = figures(spans.weeks(position));
    WeekSpans.Named span = spans.all().get(position);
    fill(pen, box, figures, new BoardMark.Band(span.id()));
    Bounds seen = box.intersection(columns.area());
    if (isStacked(spans)) {
      stacked(pen, seen, span.name(), figures);
    } else {
      beside(pen, seen, span.name(), figures);
    }
  }

  private Bounds box(Bounds row, WeekSpans spans, int position) {
    double left = columns.cell(spans.weeks(position).min().orElseThrow(), row).x();
    double right = columns.cell(spans.weeks(position).max().orElseThrow(), row).right();
    return Bounds.between(left + 1.5, row.y() + 2, right - 1.5, row.bottom() - 2);
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
  private void beside(Pen pen, Bounds box, String name, LoadFigures figures) {
    String sum = sum(figures);
    double room = box.width() - 2 * PAD - sheet.width(sum, strong());
    if (room >= 0) {
      Point right = new Point(box.right() - PAD, box.centerY());
      pen.text(sum, right, Align.RIGHT, strong(figures), note(name));
      name(pen, new Point(box.x() + PAD, box.centerY()), room - PAD, new Span(name, figures));
    }
  }

  /// The name on two lines if need be, the figures at the right of the second.
  private void stacked(Pen pen, Bounds box, String name, LoadFigures figures) {
    double room = box.width() - 2 * PAD;
    double sum = sheet.width(sum(figures), strong());
    double second = box.y() + box.height() * 0.72;
    String line = Paragraph.wrapped(name, plain(), room, pen.measurer()).lines().getFirst();
    boolean isWhole = line.length() < name.length() && name.charAt(line.length()) == ' ';
    String first = isWhole ? line : name;
    Point left = new Point(box.x() + PAD, box.y() + box.height() * 0.3);
    name(pen, left, room, new Span(first, figures));
    String rest = name.substring(first.length()).strip();
    name(pen, new Point(left.x(), second), room - sum - PAD, new Span(rest, figures));
    if (sum <= room) {
      Point right = new Point(box.right() - PAD, second);
      pen.text(sum(figures), right, Align.RIGHT, strong(figures), note(name));
    }
  }

  /// A span's name with its figures.
  private record Span(String name, LoadFigures figures) {}

  private void name(Pen pen, Point at, double room, Span span) {
    String text = pen.measurer().fit(span.name, plain(), room);
    if (text.length() > 3) {
      Color ink = sheet.palette().text().primary();
      TextStyle style = new TextStyle(plain(), ink, halo(span.figures));
      pen.text(text, at, Align.LEFT, style, note(span.name));
    }
  }

  private static Mark note(String name) {
    return new BoardMark.Note("sum of " + name);
  }

  private static String sum(LoadFigures figures) {
    return figures.ratio() + (figures.isOver() ? " " + figures.excess() : "");
  }

  private TextStyle strong(LoadFigures figures) {
    Palette palette = sheet.palette();
    Color ink = figures.isOver() ? palette.signal().bad() : palette.text().primary();
    return new TextStyle(strong(), ink, halo(figures));
  }

  private Color halo(LoadFigures figures) {
    return figures.isOver() ? sheet.palette().signal().badGround() : Color.CLEAR;
  }

  private FontSpec strong() {
    return FontSpec.medium(sheet.sizes().secondary());
  }

  private FontSpec plain() {
    return FontSpec.regular(sheet.sizes().secondary());
  }

  private Color secondary() {
    return sheet.palette().text().secondary();
  }
}
