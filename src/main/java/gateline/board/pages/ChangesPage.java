package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Paragraph;
import gateline.board.Pen;
import gateline.board.Pen.TextStyle;
import gateline.board.card.CardItem;
import gateline.board.pages.ListItem.Row;
import gateline.plan.Baseline;
import gateline.plan.Gate;
import gateline.review.change.Changes;
import gateline.scene.Bounds;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Stroke;
import gateline.time.DateWords;
import java.util.List;

/// What changed since the baseline, the worst for the next gate first: at its first step all of it,
/// then one change after the other, each with the sentence that explains it.
final class ChangesPage implements Content {
  private static final double LIST = 0.47;
  private static final double GAP = 36;
  private static final double BETWEEN = 10;
  private static final double WHY = 116;

  /// The names of the lines under the chart, and what is left out under the list.
  private static final double NAMES = 50;

  private static final double TEXT = 24;
  private static final Mark MORE = new BoardMark.Note("more");

  private final Review review;
  private final Slide slide;
  private final int step;
  private final List<ChangeLine> lines;

  ChangesPage(Review review, Slide slide, int step) {
    this.review = review;
    this.slide = slide;
    Changes changes = review.changes();
    lines = changes == null ? List.of() : new ChangeLines(review, slide, changes).all();
    this.step = Math.clamp(step, 0, lines.size());
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
    Changes changes = review.changes();
    if (changes == null) {
      return "What changed since " + baseline.name();
    }
    if (lines.isEmpty()) {
      return "Nothing has changed since " + baseline.name();
    }
    String count = Counted.of(lines.size(), "change") + " since " + baseline.name();
    String moved = gateMoved(changes);
    return count + (moved.isEmpty() ? ": the next gate stays" : ": " + moved);
  }

  /// `Parity sign-off 2 days later`; empty when the next gate stays or there is none.
  private String gateMoved(Changes changes) {
    if (review.gatesAhead().isEmpty()) {
      return "";
    }
    Gate gate = review.gatesAhead().getFirst().gate();
    double days = changes.effect().on(gate.id());
    boolean isMoved = !DateWords.number(Math.abs(days)).equals("0");
    String later = days > 0 ? " later" : " earlier";
    return isMoved ? gate.name() + " " + DateWords.days(Math.abs(days)) + later : "";
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (lines.isEmpty()) {
      Nothing.draw(pen, slide, room, instead());
      return;
    }
    double foot = slide.px(step == 0 ? NAMES : WHY + NAMES);
    double top = room.y() + ChangeChart.headHeight(slide);
    double width = room.width() * LIST;
    Bounds list = new Bounds(room.x(), top, width, room.bottom() - foot - top);
    List<Row> rows = lines.stream().map(line -> line.item().row(slide, width, TEXT)).toList();
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

  /// What is said where no change is shown.
  private String instead() {
    if (review.baseline() == null) {
      return "Closing the review takes one: the next review shows what changed after this one.";
    }
    return review.changes() == null ? "Being worked out …" : "The plan stands as it was kept then.";
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
          new Writing(slide, 28, room.width()).more(lines.size() - until, "changes", MORE);
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
