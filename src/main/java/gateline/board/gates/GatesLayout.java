package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.EmptyNote;
import gateline.board.Look;
import gateline.board.Pen;
import gateline.board.card.Words;
import gateline.board.gates.GatesView.Overflow;
import gateline.review.GateStatus;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Lays out the gates: cards side by side in time order under a path, on as few rows as keep the
/// cards wide enough to read.
public final class GatesLayout {
  /// The least width of a card, in text sizes.
  private static final double LEAST_WIDTH = 17;

  private final BoardModel model;
  private final Look look;
  private final GatesView view;
  private final int columns;
  private final List<List<Card>> rows = new ArrayList<>();

  private GatesLayout(BoardModel model, Look look, GatesView view) {
    this.model = model;
    this.look = look;
    this.view = view;
    this.columns = columns();
    Words.Writer writer = new Words.Writer(look, cardWidth() - 2 * padding());
    List<Card> cards =
        view.shown(model.gates()).stream()
            .map(gate -> new Card(gate, look, new CardWriter(model, gate, writer).sections()))
            .toList();
    for (int from = 0; from < cards.size(); from += columns) {
      rows.add(cards.subList(from, Math.min(from + columns, cards.size())));
    }
  }

  /// The shapes of the cards and their path.
  public static List<Shape> shapes(BoardModel model, Look look, GatesView view) {
    return new GatesLayout(model, look, view).shapes();
  }

  /// The height of all rows with nothing left out but tasks; more than the area's when they must be
  /// scrolled or shortened.
  public static double contentHeight(BoardModel model, Look look, GatesView view) {
    return new GatesLayout(model, look, view).height(Card::naturalHeight);
  }

  /// The least height of all rows, with as much left out as can be.
  public static double leastHeight(BoardModel model, Look look, GatesView view) {
    return new GatesLayout(model, look, view).height(Card::leastHeight);
  }

  private int columns() {
    int gates = Math.max(1, view.shown(model.gates()).size());
    double least = LEAST_WIDTH * look.sizes().text();
    int fitting = (int) Math.max(1, (view.area().width() + gap()) / (least + gap()));
    return Math.ceilDiv(gates, Math.ceilDiv(gates, fitting));
  }

  private double gap() {
    return look.sizes().text();
  }

  private double padding() {
    return Math.round(look.sizes().text() * 1.1);
  }

  private double cardWidth() {
    return (view.area().width() - (columns - 1) * gap()) / columns;
  }

  /// What a row takes beside the contents of its cards.
  private double around() {
    return GatePath.height(look) + 2 * padding();
  }

  private double height(ToDoubleFunction<Card> card) {
    return rows.stream().mapToDouble(row -> height(row, card) + gap()).sum() - gap();
  }

  private double height(List<Card> row, ToDoubleFunction<Card> card) {
    return around() + row.stream().mapToDouble(card).max().orElse(0);
  }

  /// The height of a row: what its cards need and an equal part of what is left; an equal part of
  /// all where they have to be shortened.
  private double rowHeight(List<Card> row) {
    double area = view.area().height();
    double left = area - height(Card::naturalHeight);
    if (left < 0 && view.overflow() == Overflow.SHORTEN) {
      return (area - (rows.size() - 1) * gap()) / rows.size();
    }
    return height(row, Card::naturalHeight) + Math.max(0, left) / rows.size();
  }

  private List<Shape> shapes() {
    if (rows.isEmpty()) {
      return EmptyNote.of(look, view.area(), "This plan has no gates yet.");
    }
    Pen pen = new Pen(look.text());
    double top = view.area().y() - view.scrollY();
    for (int row = 0; row < rows.size(); row++) {
      double height = rowHeight(rows.get(row));
      Bounds bounds = new Bounds(view.area().x(), top, view.area().width(), height);
      if (bounds.intersects(view.area())) {
        row(pen, bounds, rows.get(row));
      }
      top = bounds.bottom() + gap();
    }
    return List.of(new Shape.Group(pen.shapes(), view.area(), Mark.NONE));
  }

  private void row(Pen pen, Bounds bounds, List<Card> cards) {
    Bounds strip = new Bounds(bounds.x(), bounds.y(), bounds.width(), GatePath.height(look));
    List<GatePath.Stop> stops = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      double x = bounds.x() + i * (cardWidth() + gap());
      stops.add(new GatePath.Stop(cards.get(i).gate(), x + cardWidth() / 2));
    }
    new GatePath(model, look, strip, stops).draw(pen, ends(cards));
    for (GatePath.Stop stop : stops) {
      double x = stop.x() - cardWidth() / 2;
      Bounds card = Bounds.between(x, strip.bottom(), x + cardWidth(), bounds.bottom());
      border(pen, card, stop.gate());
      Bounds inner = card.grown(-padding());
      cards.get(stops.indexOf(stop)).fitting(inner.height()).draw(pen, inner);
    }
  }

  /// The gates before and after those of a row, wherever they are drawn.
  private GatePath.Ends ends(List<Card> row) {
    List<GateStatus> gates = model.gates();
    int first = gates.indexOf(row.getFirst().gate());
    int next = first + row.size();
    return new GatePath.Ends(
        first == 0 ? null : gates.get(first - 1), next == gates.size() ? null : gates.get(next));
  }

  private void border(Pen pen, Bounds card, GateStatus gate) {
    boolean isNext = model.nextGate().filter(gate::equals).isPresent();
    Color color = isNext ? look.palette().signal().accent() : look.palette().line().border();
    Ink ink = Ink.filled(look.palette().ground().page(), Stroke.solid(color, isNext ? 2 : 1));
    Mark mark = new BoardMark.GateSign(gate.gate().id(), "gate-card");
    pen.rect(card.grown(-1), 8, ink, mark);
  }
}
