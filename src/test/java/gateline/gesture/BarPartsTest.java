package gateline.gesture;

import static gateline.testing.PlanSketch.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import gateline.board.Zone;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What follows when a bar is dragged by its end, by the edge of what is done, or by a dot.
class BarPartsTest {
  @Test
  void theEndSetsTheEstimateInWholeDays() {
    Plan plan = plan("plan 4\ntask work 2");
    assertEquals("4", estimate(end(plan, "work", 1.7)));
    assertEquals("1", estimate(end(plan, "work", -9)), "never less than a step");
    assertEquals("6 days, ends Mon 12 Jan", end(plan, "work", 6).draft().words());
  }

  @Test
  void theEstimateIsTheLengthTimesThePeople() {
    Plan plan = plan("plan 4\nsquad core\nsquad quality\ntask work 4 core,quality*3");
    TestHand hand = end(plan, "work", 2);
    assertEquals("12", estimate(hand));
    assertEquals("3 days for 4 people, ends Wed 7 Jan", hand.draft().words());
  }

  @Test
  void theEndOfWhatHasBegunMovesByWhatIsLeft() {
    Plan plan = plan("plan 6 status 01-12\ntask work 4 started 01-05 progress 50");
    assertEquals("8", estimate(end(plan, "work", 2)), "half of it is done");
  }

  @Test
  void whatIsOverKeepsItsEnd() {
    Plan plan = plan("plan 4\ntask over 2 started 01-05 finished 01-06 progress 100");
    assertInstanceOf(Outcome.Refuse.class, end(plan, "over", 2).release());
  }

  @Test
  void theEdgeOfWhatIsDoneSetsTheProgressInFives() {
    Plan plan = plan("plan 4\ntask work 4 started 01-05");
    TestHand hand = TestHand.on(plan).press("work", Zone.Part.PROGRESS).by(1.3);
    Task work = hand.dropped().tasks().getFirst();
    assertEquals("35", work.facts().progress().toPlainString());
    assertEquals("35% done, ends Thu 8 Jan", hand.draft().words());
  }

  @Test
  void whatIsPartlyDoneHasBegun() {
    Plan plan = plan("plan 4\ntask work 4 week 2");
    Task work =
        TestHand.on(plan).press("work", Zone.Part.PROGRESS).by(1).dropped().tasks().getFirst();
    assertEquals(LocalDate.of(2026, 1, 12), work.facts().started());
  }

  @Test
  void theEndsPickTheTypeOfALink() {
    assertEquals("FS", linked(Zone.Part.DOT_AFTER, false));
    assertEquals("FF", linked(Zone.Part.DOT_AFTER, true));
    assertEquals("SS", linked(Zone.Part.DOT_BEFORE, false));
    assertEquals("SF", linked(Zone.Part.DOT_BEFORE, true));
  }

  private static String linked(Zone.Part from, boolean isFinish) {
    Plan plan = plan("plan 4\ntask gaps 2\ntask report 2");
    Plan dropped = TestHand.on(plan).press("gaps", from).over("report", isFinish).dropped();
    return dropped.tasks().get(1).depends().getFirst().type().name();
  }

  @Test
  void aLinkThatClosesALoopIsRefusedWhileItIsDrawn() {
    Plan plan = plan("plan 4\ntask gaps 2\ntask report 2 after gaps\ntask demo 1 after report");
    TestHand hand = TestHand.on(plan).press("demo", Zone.Part.DOT_AFTER).over("gaps", false);
    assertEquals(HandShape.REFUSED, hand.gesture().shape());
    assertEquals(
        "link Demo to Gaps: closes the loop Demo → Gaps → Report → Demo; remove one of its links"
            + " first",
        hand.draft().words());
    assertInstanceOf(Outcome.Refuse.class, hand.release());
  }

  @Test
  void aLinkDrawnToNothingIsNone() {
    Plan plan = plan("plan 4\ntask gaps 2\ntask report 2");
    TestHand hand = TestHand.on(plan).press("gaps", Zone.Part.DOT_AFTER).by(3);
    assertNotNull(assertInstanceOf(Sketch.Line.class, hand.gesture().sketch()).to());
    assertInstanceOf(Outcome.Nothing.class, hand.release());
  }

  private static TestHand end(Plan plan, String task, double days) {
    return TestHand.on(plan).press(task, Zone.Part.END).by(days);
  }

  private static String estimate(TestHand hand) {
    return hand.dropped().tasks().getFirst().estimate().toPlainString();
  }
}
