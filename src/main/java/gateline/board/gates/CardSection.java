package gateline.board.gates;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Words;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One part of a card: what it always shows, and items of which the last may be left out when room
/// is short. `beyond` counts those that no card has room for, which are not written at all.
record CardSection(Kind kind, List<CardItem> head, List<CardItem> items, int beyond) {
  CardSection {
    head = List.copyOf(head);
    items = List.copyOf(items);
  }

  CardSection(Kind kind, List<CardItem> head, List<CardItem> items) {
    this(kind, head, items, 0);
  }

  /// The parts of every card, from top to bottom.
  enum Kind {
    POSITION("position"),
    EXIT("exit"),
    ENTRY("entry"),
    TARGETS("targets"),
    TASKS("tasks"),
    DECISION("decision");

    private final String part;

    Kind(String part) {
      this.part = part;
    }

    /// What the marks of this part begin with.
    String part() {
      return part;
    }
  }

  private Stream<CardItem> all() {
    return Stream.concat(head.stream(), items.stream());
  }

  double height() {
    return all().mapToDouble(CardItem::height).sum();
  }

  /// The section with at most so many items; what is left out is counted in a last line.
  CardSection atMost(int count, Card card) {
    if (items.size() <= count && beyond == 0) {
      return this;
    }
    List<CardItem> kept = new ArrayList<>(items.subList(0, Math.min(count, items.size())));
    if (count > 0) {
      kept.add(more(items.size() - kept.size() + beyond, card));
    }
    return new CardSection(kind, head, kept);
  }

  /// The head alone.
  CardSection bare() {
    return new CardSection(kind, head, List.of());
  }

  private CardItem more(int left, Card card) {
    Look look = card.look();
    Color color = look.palette().text().secondary();
    FontSpec font = FontSpec.regular(look.sizes().text());
    Words.Writer writer = new Words.Writer(look, Double.MAX_VALUE);
    return writer.plain("+" + left + " more", font, color, card.more(kind));
  }

  void draw(Pen pen, Bounds room, Bounds seen) {
    double y = room.y();
    for (CardItem item : all().toList()) {
      double below = y + item.height();
      if (below >= seen.y() && y <= seen.bottom()) {
        item.draw(pen, Bounds.between(room.x(), y, room.right(), room.bottom()));
      }
      y = below;
    }
  }
}
