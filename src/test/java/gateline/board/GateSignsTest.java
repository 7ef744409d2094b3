package gateline.board;

import static gateline.testing.BoardPlans.LOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.timeline.LinkIndex;
import gateline.board.timeline.Rows;
import gateline.board.timeline.TimelineLayout;
import gateline.board.timeline.TimelineView;
import gateline.edit.Decide;
import gateline.edit.field.GateDecisionFields;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.testing.BoardPlans;
import gateline.testing.Drawn;
import gateline.testing.Samples;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the timeline says of decisions at gates and of watched chains.
class GateSignsTest {
  private static final Plan WEEK_4 = Samples.WEEK_4.plan();

  @Test
  void anOpenConditionStandsOnTheDayItIsDueAndAClosedOneDoesNot() {
    Sheet sheet = BoardPlans.sheet(WEEK_4, 10);
    List<Bounds> boxes =
        Drawn.all(GateLane.of(sheet, strips())).stream()
            .filter(each -> each.mark().id().matches("due-\\d-g2"))
            .filter(each -> each.shape() instanceof Shape.Rect)
            .map(each -> each.bounds(LOOK.text()))
            .toList();
    assertEquals(1, boxes.size());
    assertEquals(25.0 * 10 + 10, boxes.getFirst().centerX(), 1e-9, "the evening of Fri 30 Jan");
  }

  @Test
  void theSprintBeforeWhichToPlanAnewSaysSo() {
    Sheet sheet = BoardPlans.sheet(WEEK_4, 10);
    List<Drawn> texts =
        Drawn.texts(Bands.sprints(sheet, strips()), BoardMark.Replan.class::isInstance);
    assertEquals(
        "replan-s3 Re-plan",
        texts.stream().map(Drawn::toString).collect(Collectors.joining(" | ")));
    assertTrue(texts.getFirst().bounds(LOOK.text()).x() > 28 * 10);
  }

  @Test
  void aHoldPausesTheWeeksBehindItAndEachOfThemSaysWhy() {
    Plan start = Samples.START.plan();
    Plan held =
        Decide.of(
                Objects.requireNonNull(start.gates().getFirst()),
                GateDecisionFields.of(Outcome.HOLD))
            .applyTo(start);
    BoardModel model = BoardPlans.model(held);
    Rows rows = Rows.of(model.schedule(), Grouping.WEEK);
    TimeAxis axis = new TimeAxis(held.start(), 0, 10, model.schedule().time());
    Bounds area = new Bounds(0, 0, 1200, 4000);
    TimelineView view = TimelineView.of(rows, LinkIndex.of(model.schedule(), rows), axis, area);
    List<Drawn> reasons =
        Drawn.texts(TimelineLayout.shapes(model, LOOK, view), BoardMark.GroupRow.class::isInstance);
    assertEquals(10, reasons.size(), "weeks 3 to 12");
    assertEquals(
        new TreeSet<>(List.of("Paused: Runtime stability review is on hold")),
        reasons.stream().map(Drawn::words).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theLabelOfAGateSaysWhatItsDecisionStillAsksFor() {
    BoardModel model = BoardPlans.model(WEEK_4);
    assertEquals("Conditional go, 1 open", GateWords.state(model.gates().getFirst()));
  }

  private static HeadStrips strips() {
    return HeadStrips.of(LOOK.sizes().header(), new Bounds(0, 0, 1000, 0));
  }
}
