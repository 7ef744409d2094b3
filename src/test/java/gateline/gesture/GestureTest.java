package gateline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.Zone;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.plan.Plan;
import gateline.testing.PlanGenerator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What holds of every gesture, whatever the hand does.
class GestureTest {
  private static final int HANDS = 400;
  private static final int MOST_MOMENTS = 12;

  @Test
  void aGestureKeepsTheVeryDocumentItBeganWithForWhenItIsDropped() {
    for (int seed = 0; seed < HANDS; seed++) {
      TestHand hand = wander(seed);
      Document began = hand.ground().document();
      assertTrue(began == hand.gesture().ground().document(), "seed " + seed);
    }
  }

  @Test
  void lettingGoDoesWhatTheDraftSays() {
    int edits = 0;
    for (int seed = 0; seed < HANDS; seed++) {
      TestHand hand = wander(seed);
      Document before = hand.ground().document();
      Plan drafted = hand.draft().after().plan();
      switch (hand.release()) {
        case Outcome.Commit(var edit) -> {
          edits++;
          var done = assertInstanceOf(Attempt.Done.class, before.attempt(edit), "seed " + seed);
          assertEquals(drafted, done.document().plan(), "seed " + seed);
        }
        case Outcome.Choose(_, _, var options) -> {
          edits++;
          assertEquals(drafted, options.getFirst().edit().applyTo(before.plan()), "seed " + seed);
        }
        case Outcome other -> assertTrue(before.plan() == drafted, other + ", seed " + seed);
      }
    }
    assertTrue(edits > HANDS / 5, edits + " of " + HANDS + " hands changed anything");
  }

  /// Presses on any part of any bar and goes anywhere.
  private static TestHand wander(int seed) {
    Random random = new Random(seed);
    Plan plan = PlanGenerator.plan(seed);
    TestHand hand = TestHand.on(plan, "task0", "task1", "task3");
    hand.press(anywhere(hand, random, plan));
    for (int moments = random.nextInt(MOST_MOMENTS); moments > 0; moments--) {
      hand.at(anywhere(hand, random, plan));
    }
    return hand;
  }

  private static Moment anywhere(TestHand hand, Random random, Plan plan) {
    return hand.moment(random.nextInt(-40, 900), random.nextInt(0, 600), zone(random, plan));
  }

  private static Zone zone(Random random, Plan plan) {
    List<Zone.Part> parts = List.of(Zone.Part.values());
    String task = plan.tasks().get(random.nextInt(plan.tasks().size())).id();
    Zone bar = new Zone.OnBar(task, parts.get(random.nextInt(parts.size())), random.nextDouble());
    return random.nextInt(6) == 0 ? Zone.OPEN : bar;
  }
}
