package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.Look;
import gateline.board.gates.CardSection.Kind;
import gateline.review.GateStatus;
import java.util.ArrayList;
import java.util.List;

/// The parts of all cards of one row, cut to a height they share. Where there is room, equal parts
/// begin at equal heights on every card; where there is not, each card packs its own.
record CardStack(List<List<CardSection>> cards, boolean isAligned) {
  private static final int ALL = Integer.MAX_VALUE;

  /// How many tasks and how many criteria a card may list.
  private record Limits(int tasks, int criteria) {}

  /// The fullest stack that is no higher than `height`, or the shortest there is.
  static CardStack fitting(List<GateStatus> gates, List<List<CardSection>> full, Fit fit) {
    for (Limits limits : limits(full)) {
      List<List<CardSection>> cards = new ArrayList<>();
      for (int i = 0; i < full.size(); i++) {
        cards.add(limited(full.get(i), gates.get(i), limits, fit.look()));
      }
      CardStack stack = new CardStack(cards, true);
      if (stack.height() <= fit.height()) {
        return stack;
      }
      CardStack packed = new CardStack(cards, false);
      boolean isLast = limits.tasks == 0 && limits.criteria == 1;
      if (isLast || (limits.tasks <= FEW && packed.height() <= fit.height())) {
        return packed;
      }
    }
    return new CardStack(full, false);
  }

  /// So many tasks are enough to give up the common heights for the rest.
  private static final int FEW = 3;

  /// The height there is, and the look of what is written into it.
  record Fit(double height, Look look) {}

  private static List<Limits> limits(List<List<CardSection>> cards) {
    int most = cards.stream().flatMap(List::stream).mapToInt(s -> s.items().size()).max().orElse(0);
    List<Limits> limits = new ArrayList<>();
    for (int tasks = most; tasks >= 0; tasks--) {
      limits.add(new Limits(tasks, ALL));
    }
    for (int criteria = most - 1; criteria >= 1; criteria--) {
      limits.add(new Limits(0, criteria));
    }
    return limits;
  }

  private static List<CardSection> limited(
      List<CardSection> card, GateStatus gate, Limits limits, Look look) {
    return card.stream()
        .map(section -> section.atMost(most(section.kind(), limits), look, more(gate, section)))
        .toList();
  }

  private static int most(Kind kind, Limits limits) {
    return switch (kind) {
      case TASKS -> limits.tasks;
      case EXIT, ENTRY, DECISION -> limits.criteria;
      case POSITION, TARGETS -> ALL;
    };
  }

  private static BoardMark more(GateStatus gate, CardSection section) {
    return new BoardMark.GateSign(gate.gate().id(), "more-" + section.kind().name());
  }

  /// The height of the highest card.
  double height() {
    double highest = 0;
    for (int card = 0; card < cards.size(); card++) {
      highest = Math.max(highest, tops(card)[Kind.values().length]);
    }
    return highest;
  }

  /// Where each part of a card begins, counted from the first; the last entry is its end.
  double[] tops(int card) {
    double[] tops = new double[Kind.values().length + 1];
    for (int part = 0; part < Kind.values().length; part++) {
      tops[part + 1] =
          tops[part] + (isAligned ? highest(part) : cards.get(card).get(part).height());
    }
    return tops;
  }

  private double highest(int part) {
    return cards.stream().mapToDouble(card -> card.get(part).height()).max().orElse(0);
  }
}
