package gateline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.capacity.Loads;
import gateline.edit.Document;
import gateline.plan.Task;
import gateline.testing.PlanSketch;
import org.junit.jupiter.api.Test;

final class CarriedShareTest {
  private static final Document PLAN =
      Document.of(
          PlanSketch.plan(
              """
              plan 4
              squad core people 1
              squad quality people 1
              task begun 4 core week 1 started 01-05
              task audit 2 core week 1
              task replay 1 core week 1 after audit
              task over 1 quality week 1 started 01-05 finished 01-05 progress 100
              """));

  private static CarriedShare taken() {
    return CarriedShare.of(PLAN, Loads.of(PLAN.schedule()), 0, 1).orElseThrow();
  }

  private static CarriedShare task(int position, int squad) {
    return CarriedShare.of(PLAN, PLAN.plan().tasks().get(position), squad, 1);
  }

  @Test
  void theLargestShareThatCanChangeItsWeekIsTakenAndNoneOfWhatIsOver() {
    assertEquals("audit", taken().move().task().id());
    assertTrue(CarriedShare.of(PLAN, Loads.of(PLAN.schedule()), 1, 1).isEmpty());
  }

  @Test
  void anotherWeekAndAnotherSquadAreOneEdit() {
    Draft draft = taken().to("quality", 2);
    assertEquals("Audit to Quality, week 2: Mon 12 Jan to Tue 13 Jan", draft.words());
    Outcome.Commit commit = assertInstanceOf(Outcome.Commit.class, draft.outcome("audit"));
    Task moved = commit.edit().applyTo(PLAN.plan()).tasks().get(1);
    assertEquals(2, moved.week());
    assertEquals("quality", moved.squads().getFirst().squad());
    assertEquals("move Audit to Quality, week 2", commit.edit().label());
  }

  @Test
  void overItsOwnCellNothingComesOfIt() {
    Draft draft = taken().to("core", 1);
    assertNull(draft.edit());
    assertEquals("", draft.words());
  }

  @Test
  void whatALinkHoldsBackSaysWhy() {
    Draft moved = Draft.of(PLAN, taken().move().toWeek(3), _ -> "");
    CarriedShare replay = CarriedShare.of(moved.after(), moved.after().plan().tasks().get(2), 0, 1);
    String words = replay.to("core", 2).words();
    assertTrue(words.startsWith("Replay to week 2: Wed 21 Jan. Starts"), words);
  }

  @Test
  void whatHasBegunKeepsItsWeekAndWhatIsOverItsSquad() {
    assertEquals("Begun has begun and keeps its week", task(0, 0).to("core", 2).words());
    assertTrue(task(0, 0).to("core", 2).isRefused());
    assertEquals("Begun to Quality: Mon 5 Jan to Thu 8 Jan", task(0, 0).to("quality", 1).words());
    assertTrue(task(3, 1).to("core", 1).isRefused());
    assertEquals("The plan has no week 5", taken().to("core", 5).words());
  }
}
