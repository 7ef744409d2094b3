package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.pages.ListItem.Figure;
import gateline.plan.Action;
import gateline.plan.Decision;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The decisions to take, the first due first; beside them what was decided in the last seven days,
/// and what earlier meetings left to do.
final class DecisionsPage implements Content {
  private static final double SIDE = 0.36;
  private static final double GAP = 36;
  private static final int LATELY = 7;

  private final Review review;
  private final Slide slide;
  private final List<Decision> open;
  private final List<Decision> made;
  private final List<Action> actions;

  DecisionsPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    List<Decision> shown =
        review.plan().meetings().decisions().stream().filter(each -> !each.isPrivate()).toList();
    open =
        shown.stream()
            .filter(each -> each.made() == null)
            .sorted(Comparator.comparing(Decision::due, Due.ORDER))
            .toList();
    made =
        shown.stream()
            .filter(each -> isLately(each.made()))
            .sorted(Comparator.comparing(Decision::made, Due.ORDER).reversed())
            .toList();
    actions =
        review.plan().meetings().actions().stream()
            .filter(each -> !each.done() && !each.isPrivate())
            .sorted(Comparator.comparing(Action::due, Due.ORDER))
            .toList();
  }

  private boolean isLately(@Nullable LocalDate day) {
    return day != null && !day.isAfter(review.day()) && day.isAfter(review.day().minusDays(LATELY));
  }

  @Override
  public String title() {
    if (open.isEmpty()) {
      return made.isEmpty()
          ? "No decision is waiting"
          : "No decision is waiting; " + Counted.of(made.size(), "decision") + " made this week";
    }
    LocalDate first = open.getFirst().due();
    return Counted.of(open.size(), "decision")
        + " to take"
        + (first == null ? "" : ", the first by " + DateWords.day(first));
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    List<Panel> side = side(room.width() * SIDE);
    double width = side.isEmpty() ? room.width() : room.width() * (1 - SIDE) - slide.px(GAP);
    Bounds left = new Bounds(room.x(), room.y(), width, room.height());
    if (open.isEmpty()) {
      Nothing.draw(pen, slide, left, "Decisions to take are listed here, with owner and day.");
    } else {
      new ItemList(slide, open.stream().map(this::entry).toList(), "decisions").draw(pen, left);
    }
    if (!side.isEmpty()) {
      double x = room.right() - room.width() * SIDE;
      new PanelColumn(slide, side)
          .draw(pen, Bounds.between(x, room.y(), room.right(), room.bottom()));
    }
  }

  private ListItem entry(Decision decision) {
    LocalDate due = decision.due();
    String owner =
        decision.owner().isEmpty()
            ? "No owner yet"
            : review.model().schedule().index().ownerName(decision.owner());
    Palette palette = slide.palette();
    Due.Words words = Due.words(due, review.day());
    Color color = words.isLate() ? palette.signal().bad() : palette.text().primary();
    return new ListItem(
        mark(decision.id()),
        words.isLate() ? palette.signal().bad() : palette.signal().accent(),
        decision.text(),
        owner,
        new Figure(due == null ? "no day" : DateWords.day(due), color, words.text()));
  }

  private static Mark mark(String id) {
    return new BoardMark.Note("decision-" + id);
  }

  private List<Panel> side(double width) {
    Writing writing = new Writing(slide, 26, Panel.inside(slide, width));
    List<CardItem> decided = new ArrayList<>();
    for (Decision each : made) {
      decided.add(writing.strong(each.text(), writing.primary(), mark(each.id())));
      decided.add(writing.quiet(each.outcome(), mark(each.id() + "-outcome")));
    }
    List<CardItem> todo = new ArrayList<>();
    for (Action each : actions) {
      String owner = review.model().schedule().index().ownerName(each.owner());
      LocalDate due = each.due();
      String by = due == null ? "" : DateWords.day(due);
      List<String> parts = Stream.of(owner, by).filter(part -> !part.isEmpty()).toList();
      Mark mark = new BoardMark.Note("action-" + each.id());
      todo.add(writing.strong(each.text(), writing.primary(), mark));
      todo.add(writing.quiet(String.join(" · ", parts), new BoardMark.Note(mark.id() + "-owner")));
    }
    List<Panel> panels = new ArrayList<>();
    add(panels, writing, "Decided this week", decided);
    add(panels, writing, "Still to do from meetings", todo);
    return panels;
  }

  private static void add(List<Panel> panels, Writing writing, String title, List<CardItem> items) {
    if (!items.isEmpty()) {
      Mark mark = new BoardMark.Note("panel-" + panels.size());
      CardItem head = writing.head(title, mark);
      panels.add(new Panel(writing, Color.CLEAR, List.of(head), items, mark));
    }
  }
}
