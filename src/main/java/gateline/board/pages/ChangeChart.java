package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.GateGlyph;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.pages.ChangeLine.Span;
import gateline.plan.Plan;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The weeks in which changed things lie: each as a bar in its row with its ghost under it, where
/// it was, and an arrow from its old end to its new one.
final class ChangeChart {
  private static final double HEAD = 54;
  private static final double LEAST_WEEK = 92;

  private final Slide slide;
  private final Plan plan;
  private final @Nullable LocalDate today;
  private final @Nullable GateStatus gate;
  private final Bounds area;
  private final int first;
  private final int last;

  ChangeChart(Slide slide, Review review, List<ChangeLine> lines, Bounds area) {
    this.slide = slide;
    this.plan = review.plan();
    this.today = review.model().today();
    this.gate = review.gatesAhead().isEmpty() ? null : review.gatesAhead().getFirst();
    this.area = area;
    List<LocalDate> days =
        Stream.of(
                lines.stream().flatMap(ChangeChart::days),
                Stream.ofNullable(today),
                Stream.ofNullable(gate).map(ChangeChart::due))
            .flatMap(each -> each)
            .toList();
    first = days.stream().mapToInt(plan::weekOf).min().orElse(1);
    last = Math.max(first + 1, days.stream().mapToInt(plan::weekOf).max().orElse(1));
  }

  private static Stream<LocalDate> days(ChangeLine line) {
    return Stream.of(line.now(), line.then())
        .filter(Objects::nonNull)
        .flatMap(span -> Stream.of(span.first(), span.last()));
  }

  private static LocalDate due(GateStatus gate) {
    return gate.target().toLocalDate();
  }

  static double headHeight(Slide slide) {
    return slide.px(HEAD + 12);
  }

  private Palette palette() {
    return slide.palette();
  }

  private double x(LocalDate day) {
    double days = ChronoUnit.DAYS.between(plan.weekStart(first), day);
    return area.x() + area.width() * days / (7.0 * (last - first + 1));
  }

  /// The weeks' heads and lines, and the lines of today and of the next gate with their names.
  void drawAxis(Pen pen) {
    double week = area.width() / (last - first + 1);
    int every = (int) Math.max(1, Math.ceil(slide.px(LEAST_WEEK) / week));
    for (int each = first; each <= last; each++) {
      double left = x(plan.weekStart(each));
      boolean isNow = today != null && plan.weekOf(today) == each;
      Color ground = isNow ? palette().ground().now() : palette().ground().panel();
      Mark mark = new BoardMark.WeekBand(each);
      Bounds head = new Bounds(left, area.y(), week - slide.px(2), slide.px(HEAD));
      pen.rect(head, slide.px(4), Ink.filled(ground), mark);
      Stroke grid = Stroke.solid(palette().line().grid(), slide.px(1));
      pen.line(new Point(left, head.bottom()), new Point(left, area.bottom()), grid, Mark.NONE);
      if ((each - first) % every == 0) {
        head(pen, each, head, every * week);
      }
    }
    lines(pen);
  }

  private void head(Pen pen, int week, Bounds head, double room) {
    Mark mark = new BoardMark.WeekBand(week);
    TextStyle name = TextStyle.plain(slide.semibold(22), palette().text().primary());
    Point at = new Point(head.x() + slide.px(10), head.centerY());
    Bounds taken = pen.text("W" + week, at, Align.LEFT, name, mark);
    String day = DateWords.shortDay(plan.weekStart(week));
    TextStyle quiet = TextStyle.plain(slide.regular(20), palette().text().secondary());
    double right = head.x() + room - slide.px(12);
    if (taken.right() + slide.px(14) + slide.width(day, quiet.font()) <= right) {
      double x =
          Math.min(
              right,
              Math.max(
                  head.right() - slide.px(10),
                  taken.right() + slide.px(14) + slide.width(day, quiet.font())));
      pen.text(day, new Point(x, head.centerY()), Align.RIGHT, quiet, mark);
    }
  }

  /// A line on a day, and its name under the chart.
  private record DayLine(double x, String name, Stroke stroke, Mark mark) {}

  private void lines(Pen pen) {
    List<DayLine> lines = new ArrayList<>();
    if (today != null) {
      double noon = (x(today) + x(today.plusDays(1))) / 2;
      Stroke stroke = Stroke.solid(palette().signal().accent(), slide.px(2.5));
      lines.add(new DayLine(noon, "Today", stroke, new BoardMark.Today()));
    }
    if (gate != null) {
      Color tone = GateGlyph.color(palette(), gate.state());
      Stroke stroke = new Stroke(tone, slide.px(2), List.of(slide.px(7), slide.px(6)));
      Mark mark = new BoardMark.GateSign(gate.gate().id(), "line");
      lines.add(new DayLine(x(due(gate).plusDays(1)), gate.gate().name(), stroke, mark));
    }
    lines.sort(Comparator.comparingDouble(DayLine::x));
    for (DayLine each : lines) {
      Point top = new Point(each.x(), area.y() + slide.px(HEAD));
      pen.line(top, new Point(each.x(), area.bottom()), each.stroke(), each.mark());
    }
    names(pen, lines);
  }

  /// The last name stands to the right of its line, one before it to the left of its own.
  private void names(Pen pen, List<DayLine> lines) {
    FontSpec font = slide.semibold(20);
    double y = area.bottom() + slide.px(18);
    double free = area.x() - slide.px(36);
    for (DayLine each : lines) {
      TextStyle style = TextStyle.plain(font, each.stroke().color());
      double wide = slide.width(each.name(), font);
      boolean isLast = each == lines.getLast();
      double left = isLast && each.x() + wide <= area.right() ? each.x() : each.x() - wide;
      if (left >= free) {
        pen.text(each.name(), new Point(left, y), Align.LEFT, style, each.mark());
        free = left + wide + slide.px(14);
      }
    }
  }

  /// A change in its row; `isLit` for the one that is spoken of.
  void drawRow(Pen pen, ChangeLine line, Bounds row, boolean isLit) {
    double high = slide.px(26);
    double top = row.centerY() - slide.px(20);
    Span now = line.now();
    Span then = line.then();
    Mark mark = line.item().mark();
    if (now != null) {
      Bounds bar = new Bounds(x(now.first()), top, wide(now), high);
      Color edge = isLit ? palette().line().critical() : line.color();
      Ink ink =
          Ink.filled(palette().rest(line.color()), Stroke.solid(edge, slide.px(isLit ? 3 : 2)));
      pen.rect(bar, slide.px(6), ink, mark);
    }
    if (then != null) {
      Bounds ghost = new Bounds(x(then.first()), top + high + slide.px(6), wide(then), slide.px(9));
      pen.rect(ghost, slide.px(3), Ink.filled(palette().line().baseline()), mark);
    }
    if (now != null && then != null && !now.last().equals(then.last())) {
      arrow(
          pen,
          x(then.last().plusDays(1)),
          x(now.last().plusDays(1)),
          top + high + slide.px(10.5),
          mark);
    }
  }

  private double wide(Span span) {
    return Math.max(slide.px(10), x(span.last().plusDays(1)) - x(span.first()));
  }

  private void arrow(Pen pen, double from, double to, double y, Mark mark) {
    Color color = to > from ? palette().signal().risk() : palette().signal().good();
    double tip = slide.px(9);
    double back = to > from ? -tip : tip;
    pen.line(new Point(from, y), new Point(to + back, y), Stroke.solid(color, slide.px(3)), mark);
    List<Point> head =
        List.of(
            new Point(to, y),
            new Point(to + back * 1.4, y - tip * 0.8),
            new Point(to + back * 1.4, y + tip * 0.8));
    pen.add(new Shape.Area(head, Ink.filled(color), mark));
  }
}
