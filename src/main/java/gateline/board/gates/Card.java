package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.gates.CardSection.Kind;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import java.util.List;

/// A gate's card: its parts from the top down, the decision at its foot, and between them as many
/// of the tasks it waits for as there is room for.
record Card(GateStatus gate, Look look, List<CardSection> sections) {
  /// A card that shows fewer tasks than these, though there are more, is a short one.
  private static final int FEW_TASKS = 3;

  private static final List<Kind> DISPENSABLE =
      List.of(Kind.TARGETS, Kind.ENTRY, Kind.TASKS, Kind.EXIT, Kind.DECISION);

  private static final int ALL = Integer.MAX_VALUE;

  Card {
    sections = List.copyOf(sections);
  }

  /// The height of a card that leaves out nothing but tasks, and of those lists a few.
  double naturalHeight() {
    return limited(FEW_TASKS, ALL).height();
  }

  /// The height of the shortest card.
  double leastHeight() {
    return limited(0, 1).height();
  }

  private double height() {
    return sections.stream().mapToDouble(CardSection::height).sum();
  }

  /// The card with as much on it as a height allows, tasks left out before criteria.
  Card fitting(double height) {
    int most = sections.stream().mapToInt(section -> section.items().size()).max().orElse(0);
    for (int tasks = most; tasks >= 0; tasks--) {
      Card card = limited(tasks, ALL);
      if (card.height() <= height) {
        return card;
      }
    }
    for (int criteria = most - 1; criteria > 1; criteria--) {
      Card card = limited(0, criteria);
      if (card.height() <= height) {
        return card;
      }
    }
    return limited(0, 1).withoutParts(height);
  }

  /// The last resort of a card no height was meant for: whole parts go, until the rest fits.
  private Card withoutParts(double height) {
    Card card = this;
    for (Kind kind : DISPENSABLE) {
      if (card.height() > height) {
        card = new Card(gate, look, card.sections.stream().filter(s -> s.kind() != kind).toList());
      }
    }
    return card.height() > height ? card.bare() : card;
  }

  /// With no more of each part than its head.
  private Card bare() {
    return new Card(gate, look, sections.stream().map(CardSection::bare).toList());
  }

  private Card limited(int tasks, int others) {
    return new Card(
        gate,
        look,
        sections.stream()
            .map(section -> section.atMost(section.kind() == Kind.TASKS ? tasks : others, this))
            .toList());
  }

  /// The mark of the line that counts what a part leaves out.
  BoardMark more(Kind kind) {
    return new BoardMark.GateSign(gate.gate().id(), "more-" + kind.part());
  }

  /// Draws it within its border, as far as it is seen.
  void draw(Pen pen, Bounds inner, Bounds seen) {
    double top = inner.y();
    for (CardSection section : sections) {
      boolean isFoot = section.kind() == Kind.DECISION;
      double y = isFoot ? inner.bottom() - section.height() : top;
      section.draw(pen, Bounds.between(inner.x(), y, inner.right(), inner.bottom()), seen);
      top += section.height();
    }
  }
}
