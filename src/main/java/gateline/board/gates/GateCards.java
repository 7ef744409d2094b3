package gateline.board.gates;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.card.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The cards of a plan's gates, written for the width of a view, and the rows they stand in. How
/// high the view is and how far it is scrolled is nothing to them: written once, they serve for
/// many frames. Not for several threads.
public final class GateCards {
  /// The least width of a card, in text sizes.
  private static final double LEAST_WIDTH = 17;

  private final BoardModel model;
  private final Look look;
  private final GatesView view;
  private final int columns;
  private final List<List<Card>> rows = new ArrayList<>();
  private final List<Double> heights;

  /// By row, as they were fitted last: scrolling changes no height.
  private final Map<Integer, Fitted> fitted = new HashMap<>();

  private GateCards(BoardModel model, Look look, GatesView view) {
    this.model = model;
    this.look = look;
    this.view = view;
    this.columns = columns();
    Words.Writer writer = new Words.Writer(look, width() - 2 * padding());
    List<Card> cards =
        view.shown(model.gates()).stream()
            .map(gate -> new Card(gate, look, new CardWriter(model, gate, writer).sections()))
            .toList();
    for (int from = 0; from < cards.size(); from += columns) {
      rows.add(cards.subList(from, Math.min(from + columns, cards.size())));
    }
    heights = heights(Card::naturalHeight);
  }

  private record Fitted(double height, List<Card> cards) {}

  /// The cards of a view, as wide as its area has them.
  public static GateCards of(BoardModel model, Look look, GatesView view) {
    return new GateCards(model, look, view);
  }

  /// Whether they are what is to be written for this, too.
  public boolean areFor(BoardModel other, Look otherLook, GatesView otherView) {
    return other == model
        && otherLook.equals(look)
        && otherView.area().width() == view.area().width()
        && otherView.first() == view.first()
        && otherView.most() == view.most();
  }

  private int columns() {
    int gates = Math.max(1, view.shown(model.gates()).size());
    double least = LEAST_WIDTH * look.sizes().text();
    int fitting = (int) Math.max(1, (view.area().width() + gap()) / (least + gap()));
    return Math.ceilDiv(gates, Math.ceilDiv(gates, fitting));
  }

  BoardModel model() {
    return model;
  }

  Look look() {
    return look;
  }

  List<List<Card>> rows() {
    return Collections.unmodifiableList(rows);
  }

  /// Between two cards or two rows of them.
  double gap() {
    return look.sizes().text();
  }

  /// Between the edge of a card and what is on it.
  double padding() {
    return Math.round(look.sizes().text() * 1.1);
  }

  /// The width of each card.
  double width() {
    return (view.area().width() - (columns - 1) * gap()) / columns;
  }

  /// The height of a row whose cards leave out nothing but tasks.
  double height(int row) {
    return heights.get(row);
  }

  /// The cards of a row, each with as much on it as there is room for in a height.
  List<Card> fitting(int row, double height) {
    Fitted last = fitted.get(row);
    if (last == null || last.height != height) {
      last = new Fitted(height, rows.get(row).stream().map(card -> card.fitting(height)).toList());
      fitted.put(row, last);
    }
    return last.cards;
  }

  /// The height of all rows, with nothing left out but tasks.
  public double height() {
    return sum(heights);
  }

  /// The height of all rows, with as much left out as can be.
  double leastHeight() {
    return sum(heights(Card::leastHeight));
  }

  private double sum(List<Double> rowHeights) {
    return rowHeights.stream().mapToDouble(height -> height + gap()).sum() - gap();
  }

  private List<Double> heights(ToDoubleFunction<Card> card) {
    double around = GatePath.height(look) + 2 * padding();
    return rows.stream()
        .map(row -> around + row.stream().mapToDouble(card).max().orElse(0))
        .toList();
  }
}
