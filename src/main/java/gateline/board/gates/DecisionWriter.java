package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Palette;
import gateline.board.gates.CardSection.Kind;
import gateline.board.gates.Words.Aside;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Condition;
import gateline.plan.PlanIndex;
import gateline.review.GateState;
import gateline.review.GateStatus;
import gateline.scene.Color;
import gateline.scene.Mark;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Writes what was decided at a gate and under which conditions, or while nothing is, what the gate
/// would pause.
record DecisionWriter(BoardModel model, GateStatus gate, Words.Writer writer) {
  CardSection decision() {
    GateDecision decision = gate.gate().decision();
    List<CardItem> head = new ArrayList<>();
    List<CardItem> items = new ArrayList<>();
    if (decision == null) {
      head.add(heading("Decision", "open"));
      items.add(plain(Pause.of(model, gate).words(), palette().text().primary()));
    } else {
      LocalDate date = decision.date();
      head.add(heading("Decision", date == null ? "" : DateWords.day(date)));
      head.add(plain(outcome(decision), palette().text().primary()));
      if (!decision.note().isEmpty()) {
        items.add(plain(decision.note(), palette().text().secondary()));
      }
      decision.conditions().forEach(condition -> items.add(condition(condition)));
      if (gate.state() == GateState.HOLD || gate.state() == GateState.KILL) {
        head.add(plain(Pause.of(model, gate).words(), palette().signal().bad()));
      }
    }
    return new CardSection(Kind.DECISION, head, items);
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

  private String outcome(GateDecision decision) {
    String outcome = decision.outcome().key();
    String words = Character.toUpperCase(outcome.charAt(0)) + outcome.substring(1);
    return decision.by().isEmpty() ? words : words + ", by " + index().ownerName(decision.by());
  }

  private CardItem condition(Condition condition) {
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
    return writer.item(String.join(" · ", parts), color, box, Aside.NONE, mark("condition"));
  }
}
