package gateline.gesture;

import static gateline.testing.PlanSketch.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gateline.board.Grouping;
import gateline.board.Place;
import gateline.board.Zone;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a bar goes that is carried across rows or lanes.
class SettingTest {
  private static final Plan PLAN =
      plan(
          """
          plan 6
          squad core
          squad quality
          sprint early from 1 to 2
          sprint late from 3 to 5
          task one 2 core week 1
          task two 2 core*2,quality week 1 notBefore 01-07
          task three 1 week 2
          task over 1 core week 1 started 01-05 finished 01-05 progress 100
          """);

  @Test
  void aRowGoesToTheLineItIsDroppedOn() {
    assertEquals(
        List.of("three", "one", "two", "over"), order("three", new Place("", null, "one")));
    assertEquals(
        List.of("two", "three", "one", "over"), order("one", new Place("", "three", null)));
    assertEquals(List.of("two", "three", "over", "one"), order("one", new Place("", "over", null)));
  }

  @Test
  void whatIsOverCanStillBeOrdered() {
    assertEquals(List.of("over", "one", "two", "three"), order("over", new Place("", null, "one")));
  }

  @Test
  void anotherWeekTakesTheDayWithIt() {
    Plan dropped = drop("two", Grouping.WEEK, Place.in("week-3")).dropped();
    assertEquals(3, task(dropped, "two").week());
    assertEquals(LocalDate.of(2026, 1, 21), task(dropped, "two").timing().notBefore());
  }

  @Test
  void aSprintGivesItsWeekNearestToTheTask() {
    assertEquals(
        3, task(drop("one", Grouping.SPRINT, Place.in("sprint-late")).dropped(), "one").week());
    Plan late = drop("one", Grouping.SPRINT, Place.in("sprint-none")).dropped();
    assertEquals(6, task(late, "one").week(), "the nearest week without a sprint");
  }

  @Test
  void anotherSquadTakesThePlaceOfTheFirstWithAsManyPeople() {
    TestHand hand = drop("one", Grouping.SQUAD, Place.in("squad-quality"));
    assertEquals("quality 1", squads(hand.dropped(), "one"));
    assertEquals("give One to Quality", hand.commit().label());
    assertEquals("To Quality", hand.draft().words());
    assertEquals(
        "quality 1",
        squads(drop("two", Grouping.SQUAD, Place.in("squad-quality")).dropped(), "two"),
        "a squad that is there already stays as it is");
    assertEquals(
        "core 1", squads(drop("three", Grouping.SQUAD, Place.in("squad-core")).dropped(), "three"));
    assertEquals("", squads(drop("one", Grouping.SQUAD, Place.in("squad-none")).dropped(), "one"));
  }

  @Test
  void aDropInAnotherGroupIsAlsoADropOnALine() {
    Plan dropped = drop("one", Grouping.WEEK, new Place("week-2", "three", null)).dropped();
    assertEquals(List.of("two", "three", "one", "over"), ids(dropped));
    assertEquals(2, task(dropped, "one").week());
  }

  @Test
  void whatIsOverKeepsItsGroup() {
    assertEquals(
        new Outcome.Refuse("Over finished Mon 5 Jan: what is over does not move"),
        drop("over", Grouping.SQUAD, Place.in("squad-quality")).release());
  }

  @Test
  void aHandThatSetsOutAlongTheAxisStaysInItsRow() {
    TestHand hand = TestHand.on(PLAN, Grouping.WEEK).press("one", Zone.Part.BODY).by(3);
    Plan dropped = hand.down(90, Place.in("week-3")).dropped();
    assertEquals(LocalDate.of(2026, 1, 8), task(dropped, "one").timing().notBefore());
    assertEquals(1, task(dropped, "one").week());
  }

  @Test
  void aHandThatSetsOutAcrossTheRowsChangesNoDay() {
    TestHand hand = TestHand.on(PLAN, Grouping.NONE).press("one", Zone.Part.BODY);
    hand.down(20, new Place("", null, "three")).by(3);
    assertInstanceOf(Outcome.Nothing.class, hand.release(), "over no place at last");
    Plan dropped = hand.down(1, new Place("", null, "three")).dropped();
    assertEquals(List.of("two", "one", "three", "over"), ids(dropped));
    assertEquals(null, task(dropped, "one").timing().notBefore());
  }

  @Test
  void inLanesABarGoesToAnotherSquadAndAnotherDayAtOnce() {
    TestHand hand = TestHand.onLanes(PLAN).press("one", Zone.Part.BODY).by(3);
    Plan dropped = hand.down(60, Place.in("squad-quality")).dropped();
    assertEquals(LocalDate.of(2026, 1, 8), task(dropped, "one").timing().notBefore());
    assertEquals("quality 1", squads(dropped, "one"));
  }

  @Test
  void aBarThatComesBackToItsOwnLaneStillGoesToAnotherDay() {
    TestHand hand = TestHand.onLanes(PLAN).press("one", Zone.Part.BODY).by(3);
    hand.down(60, Place.in("squad-quality"));
    Plan dropped = hand.down(-60, Place.in("squad-core")).dropped();
    assertEquals(LocalDate.of(2026, 1, 8), task(dropped, "one").timing().notBefore());
    assertEquals("core 1", squads(dropped, "one"));
  }

  private static TestHand drop(String task, Grouping grouping, Place place) {
    return TestHand.on(PLAN, grouping).press(task, Zone.Part.BODY).down(60, place);
  }

  private static List<String> order(String task, Place place) {
    return ids(drop(task, Grouping.NONE, place).dropped());
  }

  private static List<String> ids(Plan plan) {
    return plan.tasks().stream().map(Task::id).toList();
  }

  private static Task task(Plan plan, String id) {
    return plan.tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
  }

  private static String squads(Plan plan, String id) {
    return String.join(
        ", ",
        task(plan, id).squads().stream().map(each -> each.squad() + " " + each.people()).toList());
  }
}
