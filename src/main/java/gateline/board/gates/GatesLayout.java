package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.EmptyNote;
import gateline.board.Look;
import gateline.board.Pen;
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

/// Lays out the gates: cards side by side in time order under a path, on as few rows as keep the
/// cards wide enough to read.
public final class GatesLayout {
  private final GateCards cards;
  private final GatesView view;
  private final BoardModel model;
  private final Look look;

  private GatesLayout(GateCards cards, GatesView view) {
    this.cards = cards;
    this.view = view;
    this.model = cards.model();
    this.look = cards.look();
  }

  /// The shapes of the cards and their path.
  public static List<Shape> shapes(BoardModel model, Look look, GatesView view) {
    return shapes(GateCards.of(model, look, view), view);
  }

  /// The same of cards that are written already.
  public static List<Shape> shapes(GateCards cards, GatesView view) {
    return new GatesLayout(cards, view).shapes();
  }

  /// The height of all rows with nothing left out but tasks; more than the area's when they must be
  /// scrolled or shortened.
  public static double contentHeight(BoardModel model, Look look, GatesView view) {
    return GateCards.of(model, look, view).height();
  }

  /// The least height of all rows, with as much left out as can be.
  public static double leastHeight(BoardModel model, Look look, GatesView view) {
    return GateCards.of(model, look, view).leastHeight();
  }

  /// The height of a row: what its cards need and an equal part of what is left; an equal part of
  /// all where they have to be shortened.
  private double rowHeight(int row) {
    double area = view.area().height();
    int rows = cards.rows().size();
    double left = area - cards.height();
    if (left < 0 && view.overflow() == Overflow.SHORTEN) {
      return (area - (rows - 1) * cards.gap()) / rows;
    }
    return cards.height(row) + Math.max(0, left) / rows;
  }

  private List<Shape> shapes() {
    if (cards.rows().isEmpty()) {
      return EmptyNote.of(look, view.area(), "This plan has no gates yet.");
    }
    Pen pen = new Pen(look.text());
    double top = view.area().y() - view.scrollY();
    for (int row = 0; row < cards.rows().size(); row++) {
      Bounds bounds = new Bounds(view.area().x(), top, view.area().width(), rowHeight(row));
      if (bounds.intersects(view.area())) {
        row(pen, bounds, row);
      }
      top = bounds.bottom() + cards.gap();
    }
    return List.of(new Shape.Group(pen.shapes(), view.area(), Mark.NONE));
  }

  private void row(Pen pen, Bounds bounds, int number) {
    List<Card> row = cards.rows().get(number);
    Bounds strip = new Bounds(bounds.x(), bounds.y(), bounds.width(), GatePath.height(look));
    double width = cards.width();
    List<GatePath.Stop> stops = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      double x = bounds.x() + i * (width + cards.gap());
      stops.add(new GatePath.Stop(row.get(i).gate(), x + width / 2));
    }
    new GatePath(model, look, strip, stops).draw(pen, ends(row));
    double room = bounds.bottom() - strip.bottom() - 2 * cards.padding();
    List<Card> fitting = cards.fitting(number, room);
    for (int i = 0; i < row.size(); i++) {
      double x = stops.get(i).x() - width / 2;
      Bounds card = Bounds.between(x, strip.bottom(), x + width, bounds.bottom());
      border(pen, card, row.get(i).gate());
      Bounds inner = card.grown(-cards.padding());
      fitting.get(i).draw(pen, inner, view.area());
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
