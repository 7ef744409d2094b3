package gateline.board.gates;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Pen;
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
  /// The least width of a card, in text sizes.
  private static final double LEAST_WIDTH = 17;

  private final BoardModel model;
  private final Look look;
  private final GatesView view;
  private final int columns;
  private final List<CardStack> rows;

  private GatesLayout(BoardModel model, Look look, GatesView view) {
    this.model = model;
    this.look = look;
    this.view = view;
    this.columns = columns();
    this.rows = rows();
  }

  /// The shapes of the cards and their path.
  public static List<Shape> shapes(BoardModel model, Look look, GatesView view) {
    return new GatesLayout(model, look, view).shapes();
  }

  /// The height of all rows; more than the area's when they must be scrolled.
  public static double contentHeight(BoardModel model, Look look, GatesView view) {
    GatesLayout layout = new GatesLayout(model, look, view);
    return layout.rows.stream().mapToDouble(layout::rowHeight).sum();
  }

  private int columns() {
    int gates = model.gates().size();
    double least = LEAST_WIDTH * look.sizes().text();
    int fitting = (int) Math.max(1, (view.area().width() + gap()) / (least + gap()));
    int rows = Math.ceilDiv(Math.max(1, gates), fitting);
    return Math.max(1, Math.ceilDiv(gates, rows));
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

  private List<List<GateStatus>> gateRows() {
    List<List<GateStatus>> rows = new ArrayList<>();
    for (int from = 0; from < model.gates().size(); from += columns) {
      rows.add(model.gates().subList(from, Math.min(from + columns, model.gates().size())));
    }
    return rows;
  }

  private List<CardStack> rows() {
    List<List<GateStatus>> gateRows = gateRows();
    double each = view.area().height() / Math.max(1, gateRows.size());
    double height =
        each - GatePath.height(look) - 2 * padding() - (gateRows.size() > 1 ? gap() : 0);
    List<CardStack> stacks = new ArrayList<>();
    Words.Writer writer = new Words.Writer(look, cardWidth() - 2 * padding());
    for (List<GateStatus> row : gateRows) {
      List<List<CardSection>> cards =
          row.stream().map(gate -> new CardWriter(model, gate, writer).sections()).toList();
      stacks.add(CardStack.fitting(row, cards, new CardStack.Fit(height, look)));
    }
    return stacks;
  }

  private double rowHeight(CardStack stack) {
    double natural = GatePath.height(look) + stack.height() + 2 * padding();
    double share = view.area().height() / rows.size() - (rows.size() > 1 ? gap() : 0);
    return Math.max(natural, share) + (rows.size() > 1 ? gap() : 0);
  }

  private List<Shape> shapes() {
    Pen pen = new Pen(look.text());
    List<List<GateStatus>> gateRows = gateRows();
    double top = view.area().y() - view.scrollY();
    for (int row = 0; row < gateRows.size(); row++) {
      double height = rowHeight(rows.get(row)) - (rows.size() > 1 ? gap() : 0);
      Bounds bounds = new Bounds(view.area().x(), top, view.area().width(), height);
      if (bounds.intersects(view.area())) {
        row(pen, bounds, row);
      }
      top = bounds.bottom() + gap();
    }
    return List.of(new Shape.Group(pen.shapes(), view.area(), Mark.NONE));
  }

  private void row(Pen pen, Bounds bounds, int row) {
    List<GateStatus> gates = gateRows().get(row);
    Bounds strip = new Bounds(bounds.x(), bounds.y(), bounds.width(), GatePath.height(look));
    List<GatePath.Stop> stops = new ArrayList<>();
    List<Bounds> cards = new ArrayList<>();
    for (int i = 0; i < gates.size(); i++) {
      double x = bounds.x() + i * (cardWidth() + gap());
      Bounds card = Bounds.between(x, strip.bottom(), x + cardWidth(), bounds.bottom());
      cards.add(card);
      stops.add(new GatePath.Stop(gates.get(i), card.centerX()));
    }
    new GatePath(model, look, strip, stops).draw(pen, ends(row));
    for (int i = 0; i < gates.size(); i++) {
      card(pen, cards.get(i), gates.get(i));
      content(pen, cards.get(i), rows.get(row), i);
    }
  }

  private GatePath.Ends ends(int row) {
    List<List<GateStatus>> rows = gateRows();
    return new GatePath.Ends(
        row == 0 ? null : rows.get(row - 1).getLast(),
        row == rows.size() - 1 ? null : rows.get(row + 1).getFirst());
  }

  private void card(Pen pen, Bounds card, GateStatus gate) {
    boolean isNext =
        model.gates().stream()
            .filter(each -> !each.state().isDecided())
            .findFirst()
            .equals(java.util.Optional.of(gate));
    Color border = isNext ? look.palette().signal().accent() : look.palette().line().border();
    Stroke edge = Stroke.solid(border, isNext ? 2 : 1);
    Mark mark = new BoardMark.GateSign(gate.gate().id(), "gate-card");
    pen.rect(card.grown(-1), 8, Ink.filled(look.palette().ground().page(), edge), mark);
  }

  private void content(Pen pen, Bounds card, CardStack stack, int index) {
    Bounds inner = card.grown(-padding());
    double[] tops = stack.tops(index);
    List<CardSection> sections = stack.cards().get(index);
    for (int part = 0; part < sections.size(); part++) {
      double top = inner.y() + tops[part];
      sections.get(part).draw(pen, Bounds.between(inner.x(), top, inner.right(), inner.bottom()));
    }
  }
}
