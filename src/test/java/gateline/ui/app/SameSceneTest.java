package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.allocation.AllocationLayout;
import gateline.board.allocation.AllocationStrip;
import gateline.board.allocation.AllocationView;
import gateline.board.allocation.StripView;
import gateline.board.gates.GatesLayout;
import gateline.board.gates.GatesView;
import gateline.board.lanes.LanesLayout;
import gateline.board.lanes.LanesView;
import gateline.board.picture.View;
import gateline.board.timeline.LinkIndex;
import gateline.board.timeline.Rows;
import gateline.board.timeline.TimelineLayout;
import gateline.board.timeline.TimelineView;
import gateline.paint.font.FontMeasurer;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.ui.board.ScenePane;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window shows what the layouts give at its sizes and adds nothing of its own; that pictures
/// do the same at theirs is held by `SameLayoutTest`. So both show the same, but for the size of
/// texts.
final class SameSceneTest extends OnSample {
  private static final double MARGIN = 14;

  @ParameterizedTest
  @CsvSource({
    "TIMELINE, WEEK",
    "TIMELINE, SQUAD",
    "LANES, SQUAD",
    "LANES, PHASE",
    "ALLOCATION, NONE",
    "GATES, NONE"
  })
  void theWindowDrawsWhatTheLayoutGives(View view, Grouping grouping) throws Exception {
    for (Theme theme : Theme.values()) {
      open.ask(() -> {
        open.window().settings().view().set(view);
        open.window().settings().group(grouping);
        open.window().settings().theme().set(theme);
        return null;
      });
      ScenePane pane = open.ask(SameSceneTest::chart);
      List<Shape> shown = open.ask(() -> pane.shown().shapes());
      Bounds area = new Bounds(0, 0, pane.getWidth(), pane.getHeight());
      assertFalse(shown.isEmpty());
      assertEquals(new Laid(model(), look(theme), area).shapes(view, grouping), shown);
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT", "DARK"})
  void theStripUnderTheTimelineIsTheLayoutsToo(Theme theme) throws Exception {
    open.ask(() -> {
      open.window().settings().view().set(View.TIMELINE);
      open.window().settings().theme().set(theme);
      return null;
    });
    ScenePane strip = open.robot.lookup("#strip").queryAs(ScenePane.class);
    double left = open.ask(() -> strip.getWidth() - chart().getWidth());
    Bounds area = new Bounds(0, 0, strip.getWidth(), strip.getHeight());
    StripView view = new StripView(area, left, axis(model(), left, strip.getWidth()), 0);
    assertEquals(
        AllocationStrip.shapes(model(), look(theme), view), open.ask(() -> strip.shown().shapes()));
  }

  /// The canvas of the view on show, the strip left out.
  private static ScenePane chart() {
    return open.window().stage().getScene().getRoot().lookupAll(".scene-pane").stream()
        .filter(SameSceneTest::isSeen)
        .filter(pane -> !"strip".equals(pane.getId()))
        .map(ScenePane.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSeen(Node node) {
    return node == null || node.isVisible() && isSeen(node.getParent());
  }

  private static BoardModel model() throws Exception {
    return open.ask(() -> open.window().session().model().get());
  }

  private static Look look(Theme theme) {
    return Look.of(theme, Sizes.STANDARD, new FontMeasurer());
  }

  private static TimeAxis axis(BoardModel model, double left, double right) {
    return TimeAxis.fitting(model, new TimeAxis.Span(1, model.lastWeek()), left, right);
  }

  /// The views laid out in an area as pictures lay them out, all weeks side by side.
  private record Laid(BoardModel model, Look look, Bounds area) {
    List<Shape> shapes(View view, Grouping grouping) {
      return switch (view) {
        case TIMELINE -> timeline(grouping);
        case LANES -> LanesLayout.of(model, look, lanes(grouping)).shapes();
        case ALLOCATION -> AllocationLayout.shapes(model, look, loads());
        case GATES -> GatesLayout.shapes(model, look, gates());
        case REVIEW -> throw new IllegalArgumentException("its pages have a test of their own");
      };
    }

    private List<Shape> timeline(Grouping grouping) {
      Rows rows = Rows.of(model.schedule(), grouping);
      LinkIndex links = LinkIndex.of(model.schedule(), rows);
      TimeAxis axis = axis(model, area.x(), area.right());
      return TimelineLayout.shapes(model, look, TimelineView.of(rows, links, axis, area));
    }

    private LanesView lanes(Grouping grouping) {
      return LanesView.fitting(model, look, area, new TimeAxis.Span(1, model.lastWeek()), grouping);
    }

    private AllocationView loads() {
      TimeAxis.Span all = new TimeAxis.Span(1, model.lastWeek());
      AllocationView view = AllocationView.fitting(model, look, area.grown(-MARGIN), all);
      double height = AllocationLayout.contentHeight(model, look, view);
      return AllocationView.fitting(model, look, inner(height), all);
    }

    private GatesView gates() {
      GatesView view = GatesView.scrolling(area.grown(-MARGIN));
      return GatesView.scrolling(inner(GatesLayout.contentHeight(model, look, view)));
    }

    /// The area within its margins, but to its very foot for what must be scrolled.
    private Bounds inner(double height) {
      Bounds inner = area.grown(-MARGIN);
      boolean fits = height <= inner.height() + 0.5;
      return fits ? inner : Bounds.between(inner.x(), inner.y(), inner.right(), area.bottom());
    }
  }
}
