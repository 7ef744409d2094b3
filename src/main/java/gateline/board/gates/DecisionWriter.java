package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Palette;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words;
import gateline.board.card.Words.Aside;
import gateline.board.gates.CardSection.Kind;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import gateline.plan.PlanIndex;
import gateline.review.DecisionWords;
import gateline.review.GateState;
import gateline.review.GateStatus;
import gateline.review.Pause;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes what was decided at a gate, under which conditions and after which former decisions, or
/// while nothing is, what a hold would pause.
record DecisionWriter(BoardModel model, GateStatus gate, Words.Writer writer) {
  CardSection decision() {
    GateDecision decision = gate.gate().decision();
    List<CardItem> head = new ArrayList<>();
    List<CardItem> items = new ArrayList<>();
    Pause pause = Pause.by(model.schedule(), gate.position());
    if (decision == null) {
      head.add(heading("Decision", "open"));
      head.add(
          plain(pause.isEmpty() ? wouldPause() : "Missed: pauses " + pause.count(), tone(pause)));
    } else {
      decided(decision, pause, head, items);
    }
    DecisionWords.history(index(), gate.gate()).stream()
        .map(former -> plain("Before: " + former, palette().text().secondary()))
        .forEach(items::add);
    return new CardSection(Kind.DECISION, head, items);
  }

  private void decided(
      GateDecision decision, Pause pause, List<CardItem> head, List<CardItem> items) {
    LocalDate date = decision.date();
    head.add(heading("Decision", date == null ? "" : DateWords.day(date)));
    head.add(plain(DecisionWords.outcome(index(), decision), palette().text().primary()));
    if (gate.state() == GateState.HOLD || gate.state() == GateState.KILL) {
      head.add(plain(held(decision.remediationApproved(), pause), tone(pause)));
    }
    if (!decision.note().isEmpty()) {
      items.add(plain(decision.note(), palette().text().secondary()));
    }
    for (int i = 0; i < decision.conditions().size(); i++) {
      items.add(condition(decision.conditions().get(i), mark("condition-" + (i + 1))));
    }
  }

  private String wouldPause() {
    Pause hold = Pause.ofHold(model.schedule(), gate.gate());
    if (hold.isEmpty()) {
      return "A hold would pause no task";
    }
    boolean isOnMiss = model.plan().settings().pauseOnMiss();
    return (isOnMiss ? "A hold or a miss pauses " : "A hold pauses ") + hold.count();
  }

  private static String held(@Nullable LocalDate approved, Pause pause) {
    if (approved != null) {
      return "Remediation approved: work goes on from " + DateWords.day(approved);
    }
    return pause.isEmpty() ? "No task is left to pause" : "Pauses " + pause.count();
  }

  private Color tone(Pause pause) {
    return pause.isEmpty() ? palette().text().primary() : palette().signal().bad();
  }

  private Palette palette() {
    return writer.look().palette();
  }

  private PlanIndex index() {
    return model.schedule().index();
  }

  private CardItem heading(String title, String aside) {
    return Heading.of(writer.look(), title, aside, mark("decision"));
  }

  private Mark mark(String part) {
    return new BoardMark.GateSign(gate.gate().id(), part);
  }

  private Words plain(String text, Color color) {
    return writer.item(text, color, Sign.NONE, Aside.NONE, mark("decision"));
  }

  private CardItem condition(Condition condition, Mark mark) {
    List<String> parts = new ArrayList<>(List.of(condition.text()));
    if (!condition.owner().isEmpty()) {
      parts.add(index().ownerName(condition.owner()));
    }
    LocalDate due = condition.due();
    if (due != null && !condition.closed()) {
      parts.add("due " + DateWords.shortDay(due));
    }
    Sign box = new Sign.Box(condition.closed(), palette());
    Color color = condition.closed() ? palette().text().secondary() : palette().text().primary();
    return writer.item(String.join(" · ", parts), color, box, Aside.NONE, mark);
  }
}
