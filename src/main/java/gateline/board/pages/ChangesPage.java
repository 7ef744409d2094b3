package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.TextStyle;
import gateline.board.card.CardItem;
import gateline.board.pages.Entry.Row;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;
import gateline.schedule.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed since the baseline, the worst for the next gate first: at its first step all of it,
/// then one change after the other, each with the sentence that explains it.
final class ChangesPage implements Content {
  private static final double LIST = 0.42;
  private static final double GAP = 36;
  private static final double BETWEEN = 10;
  private static final double WHY = 116;
  private static final double TEXT = 26;
  private static final Mark MORE = new BoardMark.Note("more");

  private final Review review;
  private final Slide slide;
  private final int step;
  private final List<ChangeLine> lines;
  private final String gateMoved;

  ChangesPage(Review review, Slide slide, int step) {
    this.review = review;
    this.slide = slide;
    Schedule then = then(review.baseline());
    ChangeLines all = then == null ? null : new ChangeLines(review, slide, then);
    lines = all == null ? List.of() : all.all();
    gateMoved = all == null ? "" : all.gateMoved();
    this.step = Math.clamp(step, 0, lines.size());
  }

  private static @Nullable Schedule then(@Nullable Baseline baseline) {
    Plan plan = baseline == null ? null : baseline.plan();
    return plan == null ? null : Schedule.of(plan);
  }

  @Override
  public int steps() {
    return lines.size() + 1;
  }

  @Override
  public String title() {
    Baseline baseline = review.baseline();
    if (baseline == null) {
      return "No baseline yet to see changes against";
    }
    if (lines.isEmpty()) {
      return "Nothing has moved since " + baseline.name();
    }
    String count = Counted.of(lines.size(), "task") + " moved since " + baseline.name();
    return gateMoved.isEmpty() ? count + ", no gate did" : count + ": " + gateMoved;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (lines.isEmpty()) {
      Nothing.draw(pen, slide, room, "What moves after a review is shown in the next one.");
      return;
    }
    double foot = slide.px(step == 0 ? 48 : WHY + 20);
    double top = room.y() + ChangeChart.headHeight(slide);
    double width = room.width() * LIST;
    Bounds list = new Bounds(room.x(), top, width, room.bottom() - foot - top);
    List<Row> rows = lines.stream().map(line -> line.entry().row(slide, width, TEXT)).toList();
    int from = from(rows, list.height());
    int until = until(rows, from, list.height());
    List<ChangeLine> shown = lines.subList(from, until);
    Bounds area =
        Bounds.between(list.right() + slide.px(GAP), room.y(), room.right(), list.bottom());
    ChangeChart chart = new ChangeChart(slide, review, shown, area);
    chart.drawAxis(pen);
    double y = top;
    for (int each = from; each < until; each++) {
      Bounds row = new Bounds(list.x(), y, width, rows.get(each).height());
      boolean isLit = each == step - 1;
      rows.get(each).draw(pen, row, isLit);
      chart.drawRow(
          pen, lines.get(each), new Bounds(area.x(), y, area.width(), row.height()), isLit);
      y = row.bottom() + slide.px(BETWEEN);
    }
    foot(pen, room, y, until);
  }

  /// The first row shown: as far down as lets the one spoken of be seen.
  private int from(List<Row> rows, double height) {
    int from = 0;
    while (until(rows, from, height) < step) {
      from++;
    }
    return from;
  }

  private int until(List<Row> rows, int from, double height) {
    double left = height + 0.5;
    int until = from;
    while (until < rows.size() && rows.get(until).height() <= left) {
      left -= rows.get(until).height() + slide.px(BETWEEN);
      until++;
    }
    return Math.max(until, from + 1);
  }

  private void foot(Pen pen, Bounds room, double y, int until) {
    if (step > 0) {
      why(
          pen,
          Bounds.between(room.x(), room.bottom() - slide.px(WHY), room.right(), room.bottom()));
    } else if (until < lines.size()) {
      CardItem more =
          new Writing(slide, 28, room.width()).more(lines.size() - until, "that moved", MORE);
      more.draw(pen, Bounds.between(room.x(), y, room.right(), room.bottom()));
    }
  }

  private void why(Pen pen, Bounds box) {
    ChangeLine line = lines.get(step - 1);
    Stroke edge = Stroke.solid(slide.palette().signal().accent(), slide.px(2));
    pen.rect(box, slide.px(10), Ink.filled(slide.palette().ground().now(), edge), MORE);
    double inside = box.width() - slide.px(48);
    Paragraph words = slide.paragraph(line.why(), slide.semibold(28), inside, 2);
    Point top = new Point(box.x() + slide.px(24), box.centerY() - words.height() / 2);
    TextStyle style = TextStyle.plain(words.font(), slide.palette().text().primary());
    pen.paragraph(words, top, style, new BoardMark.Note("why"));
  }
}
