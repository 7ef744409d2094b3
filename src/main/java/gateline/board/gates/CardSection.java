package gateline.board.gates;

import gateline.board.Look;
import gateline.board.Pen;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Mark;
import java.util.ArrayList;
import java.util.List;

/// One part of a card: a heading and its items, the most important first. `optional` are the items
/// from that position on that may be left out when room is short.
record CardSection(Kind kind, List<CardItem> head, List<CardItem> items) {
  CardSection {
    head = List.copyOf(head);
    items = List.copyOf(items);
  }

  /// The parts of every card, from top to bottom.
  enum Kind {
    POSITION,
    EXIT,
    ENTRY,
    TARGETS,
    TASKS,
    DECISION
  }

  double height() {
    return java.util.stream.Stream.concat(head.stream(), items.stream())
        .mapToDouble(CardItem::height)
        .sum();
  }

  /// The section with at most so many items; what is left out is counted in a last line.
  CardSection atMost(int count, Look look, Mark mark) {
    if (items.size() <= count) {
      return this;
    }
    List<CardItem> kept = new ArrayList<>(items.subList(0, count));
    int left = items.size() - count;
    Color color = look.palette().text().secondary();
    FontSpec font = FontSpec.regular(look.sizes().text());
    Words.Writer writer = new Words.Writer(look, Double.MAX_VALUE);
    kept.add(writer.plain("+" + left + " more", font, color, mark));
    return new CardSection(kind, head, kept);
  }

  void draw(Pen pen, Bounds room) {
    double y = room.y();
    for (CardItem item : java.util.stream.Stream.concat(head.stream(), items.stream()).toList()) {
      item.draw(pen, Bounds.between(room.x(), y, room.right(), room.bottom()));
      y += item.height();
    }
  }
}
