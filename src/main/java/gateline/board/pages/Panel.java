package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.card.Sign;
import gateline.board.card.Words.Aside;
import gateline.plan.Squad;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A card of a page: a head that is always there, and items of which the last are counted when they
/// have no room. `color` is the stripe at its left, clear for none.
record Panel(Writing writing, Color color, List<CardItem> head, List<CardItem> items, Mark mark) {
  private static final double PADDING = 22;
  private static final double STRIPE = 7;

  Panel {
    head = List.copyOf(head);
    items = List.copyOf(items);
  }

  /// The card of a squad: its color at the left, at its head the name and what else is said there.
  static Panel ofSquad(
      Writing writing, Squad squad, Color color, List<CardItem> aside, List<CardItem> items) {
    Mark mark = new BoardMark.SquadLane(squad.id());
    List<CardItem> head = new ArrayList<>();
    head.add(writing.title(squad.name(), Sign.NONE, Aside.NONE, mark));
    head.addAll(aside);
    return new Panel(writing, color, head, items, mark);
  }

  /// The width left for what is written in a card of a width.
  static double inside(Slide slide, double width) {
    return width - slide.px(2 * PADDING + STRIPE);
  }

  private double padding() {
    return writing.slide().px(PADDING);
  }

  double height() {
    return Stream.concat(head.stream(), items.stream()).mapToDouble(CardItem::height).sum()
        + 2 * padding();
  }

  /// The height of the head, and of the line that counts the rest where there is a rest.
  double leastHeight() {
    double least = head.stream().mapToDouble(CardItem::height).sum() + 2 * padding();
    return items.isEmpty() ? least : Math.min(height(), least + more(items.size()).height());
  }

  private CardItem more(int count) {
    return writing.more(count, "", mark);
  }

  /// The ground of a card, for what is drawn on it otherwise.
  static void ground(Pen pen, Slide slide, Bounds room, Mark mark) {
    pen.rect(room, slide.px(10), Ink.filled(slide.palette().ground().panel()), mark);
  }

  void draw(Pen pen, Bounds room) {
    Slide slide = writing.slide();
    ground(pen, slide, room, mark);
    if (color.alpha() > 0) {
      double inset = slide.px(16);
      Bounds stripe =
          new Bounds(
              room.x() + inset / 2, room.y() + inset, slide.px(STRIPE), room.height() - 2 * inset);
      pen.rect(stripe, slide.px(3), Ink.filled(color), mark);
    }
    double left = room.x() + padding() + slide.px(STRIPE);
    double y = room.y() + padding();
    for (CardItem item : fitting(room.height() - 2 * padding())) {
      item.draw(pen, Bounds.between(left, y, room.right() - padding(), room.bottom()));
      y += item.height();
    }
  }

  /// The head and as many items as have room, with the number of the others.
  private List<CardItem> fitting(double height) {
    List<CardItem> all = new ArrayList<>(head);
    double left = height - head.stream().mapToDouble(CardItem::height).sum() + 0.5;
    double whole = items.stream().mapToDouble(CardItem::height).sum();
    if (whole <= left) {
      all.addAll(items);
      return all;
    }
    double counted = more(items.size()).height();
    int shown = 0;
    while (left - items.get(shown).height() >= counted) {
      left -= items.get(shown).height();
      all.add(items.get(shown++));
    }
    if (left >= counted) {
      all.add(more(items.size() - shown));
    }
    return all;
  }
}
