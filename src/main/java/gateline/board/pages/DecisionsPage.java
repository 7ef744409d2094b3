package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.GateGlyph;
import gateline.board.GateWords;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.pages.ListItem.Figure;
import gateline.plan.Action;
import gateline.plan.Decision;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The gates to be decided within a week and the other decisions to take, the first due first;
/// beside them what was decided in the last seven days, and what earlier meetings left to do.
final class DecisionsPage implements Content {
  private static final double SIDE = 0.36;
  private static final double GAP = 36;
  private static final int LATELY = 7;

  private final Review review;
  private final Slide slide;
  private final List<GateStatus> gates;
  private final List<Decision> open;
  private final List<Decision> made;
  private final List<Action> actions;

  DecisionsPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    List<Decision> shown = review.plan().meetings().decisions();
    LocalDate soon = review.day().plusDays(LATELY);
    gates =
        review.gatesAhead().stream()
            .filter(gate -> !gate.target().toLocalDate().isAfter(soon))
            .toList();
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
            .filter(each -> !each.done())
            .sorted(Comparator.comparing(Action::due, Due.ORDER))
            .toList();
  }

  private boolean isLately(@Nullable LocalDate day) {
    return day != null && !day.isAfter(review.day()) && day.isAfter(review.day().minusDays(LATELY));
  }

  @Override
  public String title() {
    int waiting = open.size() + gates.size();
    if (waiting == 0) {
      return made.isEmpty()
          ? "No decision is waiting"
          : "No decision is waiting; " + Counted.of(made.size(), "decision") + " made this week";
    }
    String first =
        Stream.concat(
                open.stream().map(Decision::due).filter(Objects::nonNull),
                gates.stream().map(gate -> gate.target().toLocalDate()))
            .min(Comparator.naturalOrder())
            .map(day -> ", the first by " + DateWords.day(day))
            .orElse("");
    return Counted.of(waiting, "decision") + " to take" + first;
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    List<Panel> side = side(room.width() * SIDE);
    double width = side.isEmpty() ? room.width() : room.width() * (1 - SIDE) - slide.px(GAP);
    Bounds left = new Bounds(room.x(), room.y(), width, room.height());
    List<ListItem> entries =
        Stream.concat(gates.stream().map(this::gate), open.stream().map(this::entry)).toList();
    if (entries.isEmpty()) {
      Nothing.draw(pen, slide, left, "Decisions to take are listed here, with owner and day.");
    } else {
      new ItemList(slide, entries, "decisions").draw(pen, left);
    }
    if (!side.isEmpty()) {
      double x = room.right() - room.width() * SIDE;
      new PanelColumn(slide, side)
          .draw(pen, Bounds.between(x, room.y(), room.right(), room.bottom()));
    }
  }

  /// A gate that is to be decided in the days to come, or was to be.
  private ListItem gate(GateStatus gate) {
    LocalDate due = gate.target().toLocalDate();
    Due.Words words = Due.words(due, review.day());
    Color tone = GateGlyph.color(slide.palette(), gate.state());
    String owners =
        gate.gate().owners().stream()
            .map(review.model().schedule().index()::ownerName)
            .collect(Collectors.joining(", "));
    String standing = GateWords.state(gate);
    return new ListItem(
        new BoardMark.GateSign(gate.gate().id(), "decide"),
        tone,
        gate.gate().name() + ": go, conditional go, hold or kill?",
        owners.isEmpty() ? standing : owners + " · " + standing,
        new Figure(DateWords.day(due), words.isLate() ? tone : primary(), words.text()));
  }

  private Color primary() {
    return slide.palette().text().primary();
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
      CardItem text = writing.strong(each.text(), writing.primary(), mark(each.id()));
      decided.add(writing.entry(text, each.outcome(), mark(each.id() + "-outcome")));
    }
    List<CardItem> todo = new ArrayList<>();
    for (Action each : actions) {
      String owner = review.model().schedule().index().ownerName(each.owner());
      LocalDate due = each.due();
      String by = due == null ? "" : DateWords.day(due);
      List<String> parts = Stream.of(owner, by).filter(part -> !part.isEmpty()).toList();
      BoardMark.Note mark = new BoardMark.Note("action-" + each.id());
      CardItem text = writing.strong(each.text(), writing.primary(), mark);
      Mark owned = new BoardMark.Note(mark.id() + "-owner");
      todo.add(writing.entry(text, String.join(" · ", parts), owned));
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
