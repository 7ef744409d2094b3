package gateline.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.gates.GateCards;
import gateline.board.gates.GatesView;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.HitIndex;
import gateline.scene.Scene;
import gateline.testing.FixedWidth;
import gateline.testing.Samples;
import gateline.ui.board.ChartLayout.Frame;
import org.junit.jupiter.api.Test;

class GatesChartTest {
  private static final Bounds NARROW = new Bounds(14, 14, 600, 500);
  private static final FixedWidth TEXT = new FixedWidth();
  private static final Look LOOK = Look.of(Theme.LIGHT, Sizes.STANDARD, TEXT);
  private static final BoardMark LAST = new BoardMark.GateSign("g12", "decision");

  @Test
  void keysFindTheCardsThatAreScrolledOutOfSight() {
    BoardModel model = Samples.WEEK_4.model();
    GatesChart chart = new GatesChart();
    TimeAxis axis = new TimeAxis(model.plan().start(), 0, 10, model.schedule().time());
    for (double scrollY : new double[] {0, 300}) {
      Frame frame = new Frame(NARROW, axis, scrollY);
      Scene seen = new Scene(628, 528, Color.CLEAR, chart.shapes(model, LOOK, frame));
      HitIndex all = HitIndex.of(chart.unrolled(model, LOOK, frame), TEXT);
      assertFalse(HitIndex.of(seen, TEXT).spots().stream().anyMatch(s -> s.mark().equals(LAST)));
      Bounds last = all.boundsOf(LAST::equals);
      assertNotNull(last);
      assertTrue(last.y() > chart.contentHeight(model, LOOK, frame) / 2, last.toString());
      String next = GateStops.of(all, "g10", Neighbor.Direction.RIGHT);
      assertEquals("g12", next);
    }
  }

  @Test
  void cardsAreWrittenAnewForAnotherPlanLookOrWidthAlone() {
    BoardModel model = Samples.WEEK_4.model();
    GatesView view = GatesView.scrolling(NARROW);
    GateCards cards = GateCards.of(model, LOOK, view);
    assertTrue(cards.areFor(model, Look.of(Theme.LIGHT, Sizes.STANDARD, TEXT), view));
    assertTrue(cards.areFor(model, LOOK, GatesView.scrolling(new Bounds(0, 0, 600, 900))));
    assertTrue(cards.areFor(model, LOOK, view.withScrollY(70)));
    assertFalse(cards.areFor(Samples.WEEK_4.model(), LOOK, view));
    assertFalse(cards.areFor(model, Look.of(Theme.DARK, Sizes.STANDARD, TEXT), view));
    assertFalse(cards.areFor(model, LOOK, GatesView.scrolling(new Bounds(0, 0, 601, 500))));
    assertFalse(cards.areFor(model, LOOK, view.part(1, 2)));
  }
}
