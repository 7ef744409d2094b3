package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.gates.GateCards;
import gateline.board.gates.GatesLayout;
import gateline.board.gates.GatesView;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.Scene;
import gateline.scene.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cards of the gates as a view of its own; they stand in time order, but on no axis. They are
/// written anew only when the plan, the look or the width is another.
final class GatesChart implements ChartLayout {
  private @Nullable GateCards cards;

  private GateCards cards(BoardModel model, Look look, GatesView view) {
    GateCards last = cards;
    if (last == null || !last.areFor(model, look, view)) {
      last = GateCards.of(model, look, view);
      cards = last;
    }
    return last;
  }

  @Override
  public Bounds weeks(BoardModel model, Look look, Bounds area) {
    return area;
  }

  @Override
  public double contentHeight(BoardModel model, Look look, Frame frame) {
    return cards(model, look, view(frame)).height();
  }

  @Override
  public List<Shape> shapes(BoardModel model, Look look, Frame frame) {
    GatesView view = view(frame);
    return GatesLayout.shapes(cards(model, look, view), view);
  }

  /// The cards as they would be.
  @Override
  public List<Shape> tried(BoardModel model, BoardModel tried, Look look, Frame frame) {
    return GatesLayout.shapes(tried, look, view(frame));
  }

  @Override
  public Scene unrolled(BoardModel model, Look look, Frame frame) {
    Bounds area = frame.area();
    GateCards all = cards(model, look, view(frame));
    double height = Math.max(all.height(), area.height());
    Bounds whole = new Bounds(area.x(), area.y(), area.width(), height);
    List<Shape> shapes = GatesLayout.shapes(all, GatesView.scrolling(whole));
    return new Scene(whole.right(), whole.bottom(), Color.CLEAR, shapes);
  }

  @Override
  public boolean hasTimeAxis() {
    return false;
  }

  private static GatesView view(Frame frame) {
    return GatesView.scrolling(frame.area()).withScrollY(frame.scrollY());
  }

  @Override
  public double margin() {
    return 14;
  }
}
