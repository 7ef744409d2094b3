package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.GateGlyph;
import gateline.board.GateWords;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.plan.Gate.Criterion;
import gateline.review.GateStatus;
import gateline.review.MetricTarget;
import gateline.review.discretion.Discretion;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The gates ahead in time order: when each is due and forecast, who owns it, and what of its
/// criteria, targets and tasks is not there yet.
final class GatesPage implements Content, PanelGrid.Source {
  private final Review review;
  private final Slide slide;
  private final List<GateStatus> gates;

  GatesPage(Review review, Slide slide) {
    this.review = review;
    this.slide = slide;
    gates = review.gatesAhead();
  }

  @Override
  public String title() {
    if (gates.isEmpty()) {
      return review.plan().gates().isEmpty()
          ? "This plan has no gates"
          : "Every gate has been decided";
    }
    return GateLines.verdict(gates.getFirst());
  }

  @Override
  public void draw(Pen pen, Bounds room) {
    if (gates.isEmpty()) {
      Nothing.draw(pen, slide, room, "No gate is ahead.");
      return;
    }
    new PanelGrid(slide, this).draw(pen, room);
  }

  @Override
  public int count() {
    return gates.size();
  }

  @Override
  public String what() {
    return "gates";
  }

  @Override
  public Panel panel(int position, Writing writing) {
    GateStatus gate = gates.get(position);
    Color tone = GateGlyph.color(slide.palette(), gate.state());
    Sign glyph = new Sign.Diamond(slide.look(), gate);
    String due = DateWords.day(gate.target().toLocalDate());
    List<CardItem> head =
        List.of(
            writing.title(gate.gate().name(), glyph, Aside.NONE, mark(gate, "name")),
            writing.strong(due + " · " + GateWords.state(gate), tone, mark(gate, "state")),
            writing.quiet(owners(gate), mark(gate, "owners")));
    return new Panel(writing, tone, head, missing(gate, writing), mark(gate, "card"));
  }

  private static Mark mark(GateStatus gate, String part) {
    return new BoardMark.GateSign(gate.gate().id(), part);
  }

  private String owners(GateStatus gate) {
    return gate.gate().owners().isEmpty()
        ? "No owner"
        : gate.gate().owners().stream()
            .map(review.model().schedule().index()::ownerName)
            .collect(Collectors.joining(", ", "Owned by ", ""));
  }

  private List<CardItem> missing(GateStatus gate, Writing writing) {
    List<CardItem> items = new ArrayList<>();
    Sign box = new Sign.Box(false, slide.palette());
    int number = 0;
    for (Criterion each : gate.gate().exit()) {
      number++;
      if (!each.met() && !Discretion.isNeutral(each)) {
        Mark mark = mark(gate, "exit-" + number);
        items.add(writing.line(each.text(), writing.primary(), box, Aside.NONE, mark));
      }
    }
    for (MetricTarget each : gate.metrics()) {
      if (!each.met()) {
        Color color = each.onTrack() ? writing.primary() : slide.palette().signal().risk();
        Mark mark = mark(gate, "target-" + each.metric().id());
        items.add(writing.line(each.words(), color, box, Aside.NONE, mark));
      }
    }
    int tasks = gate.readiness().tasks() - gate.readiness().tasksFinished();
    if (tasks > 0) {
      String words = Counted.of(tasks, "task") + " to finish";
      items.add(writing.line(words, writing.primary(), box, Aside.NONE, mark(gate, "tasks")));
    }
    if (items.isEmpty()) {
      items.add(
          writing.line(
              "All it asks for is there",
              slide.palette().signal().good(),
              new Sign.Box(true, slide.palette()),
              Aside.NONE,
              mark(gate, "all")));
    }
    return items;
  }
}
