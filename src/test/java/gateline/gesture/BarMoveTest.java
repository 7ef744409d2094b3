package gateline.gesture;

import static gateline.testing.PlanSketch.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.Zone;
import gateline.edit.Document;
import gateline.edit.History;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a bar goes that is dragged by its body.
class BarMoveTest {
  private static final Plan LINKED =
      plan(
          """
          plan 4
          squad core
          task gaps 4 core week 1
          task report 3 core week 2 after gaps
          """);

  @Test
  void aBarMovesToTheNearestDay() {
    Plan plan = plan("plan 4\ntask work 2 week 1");
    assertEquals("Wed 7 Jan", notBefore(drag(plan, "work", 1.6).dropped(), "work"));
    assertEquals("Tue 6 Jan", notBefore(drag(plan, "work", 1.4).dropped(), "work"));
    assertInstanceOf(Outcome.Nothing.class, drag(plan, "work", 0.45).release());
  }

  @Test
  void aDayOffGivesWayToTheNearestWorkday() {
    Plan plan = plan("plan 4 off 01-12\ntask work 2 week 1");
    assertEquals("Fri 9 Jan", notBefore(drag(plan, "work", 5).dropped(), "work"));
    assertEquals("Tue 13 Jan", notBefore(drag(plan, "work", 7).dropped(), "work"));
  }

  @Test
  void itsWeekGoesWithIt() {
    Plan plan = plan("plan 4\ntask work 2 week 1\ntask free 2");
    assertEquals(3, task(drag(plan, "work", 15).dropped(), "work").week());
    assertEquals(4, task(drag(plan, "work", 40).dropped(), "work").week(), "never past the plan");
    assertNull(task(drag(plan, "free", 15).dropped(), "free").week());
  }

  @Test
  void aBarHeldBackByALinkIsOfTheWeekItLandsIn() {
    Plan plan = plan("plan 4\ntask first 6 week 1\ntask next 2 week 3 after first");
    Plan dropped = kept(drag(plan, "next", -14), plan);
    assertEquals(2, task(dropped, "next").week());
    assertEquals("Mon 5 Jan", notBefore(dropped, "next"), "where it goes once the link lets it");
    assertEquals("Tue 13 Jan", start(dropped, "next"));
  }

  @Test
  void selectedBarsGoAlongByAsManyWorkdays() {
    Plan plan = plan("plan 4\ntask one 1 notBefore 01-08\ntask two 1\ntask three 1");
    TestHand hand = TestHand.on(plan, "one", "two").press("two", Zone.Part.BODY).by(2);
    Plan dropped = hand.dropped();
    assertEquals("Mon 12 Jan", notBefore(dropped, "one"));
    assertEquals("Wed 7 Jan", notBefore(dropped, "two"));
    assertSame(task(plan, "three"), task(dropped, "three"));
    assertEquals("move 2 tasks", hand.commit().label());
  }

  @Test
  void aBarThatIsNotSelectedGoesAlone() {
    Plan plan = plan("plan 4\ntask one 1\ntask two 1");
    Plan dropped = TestHand.on(plan, "one").press("two", Zone.Part.BODY).by(2).dropped();
    assertSame(task(plan, "one"), task(dropped, "one"));
  }

  @Test
  void whatHasBegunKeepsItsStartAndWhatIsOverSaysSo() {
    Plan plan =
        plan(
            """
            plan 4
            task begun 3 started 01-06 progress 20
            task over 2 started 01-05 finished 01-06 progress 100
            """);
    assertEquals(
        new Outcome.Refuse(
            "Begun started Tue 6 Jan and keeps its start; drag its end to change how long it"
                + " takes"),
        drag(plan, "begun", 2).release());
    assertEquals(
        new Outcome.Refuse("Over finished Tue 6 Jan: what is over does not move"),
        drag(plan, "over", 2).release());
  }

  @Test
  void aMoveByHandTakesTheDelayAway() {
    Plan plan = plan("plan 4\ntask work 2 delay 3");
    Plan dropped = drag(plan, "work", -1).dropped();
    assertEquals("Wed 7 Jan", start(dropped, "work"));
    assertEquals(0, task(dropped, "work").timing().delay().signum());
  }

  @Test
  void theWordsSayWhereItGoesOrWhyNot() {
    assertEquals("Tue 13 Jan to Thu 15 Jan, +1 d", drag(LINKED, "report", 1).draft().words());
    assertEquals(
        "Starts Fri 9 Jan because \"Gaps\" ends Thu 8 Jan.",
        drag(LINKED, "report", -5).draft().words());
  }

  @Test
  void aDropAgainstALinkIsAChoice() {
    var choice = assertInstanceOf(Outcome.Choose.class, drag(LINKED, "report", -5).release());
    assertEquals(
        List.of("Keep the link", "Give it a lag of −2 days", "Pin to Wed 7 Jan", "Delete the link"),
        choice.options().stream().map(Option::words).toList());
    assertEquals(
        List.of("Fri 9 Jan", "Wed 7 Jan", "Wed 7 Jan", "Wed 7 Jan"),
        choice.options().stream()
            .map(option -> start(option.edit().applyTo(LINKED), "report"))
            .toList());
    Plan pinned = choice.options().get(2).edit().applyTo(LINKED);
    assertTrue(task(pinned, "report").isPinned());
    assertEquals(LINKED.tasks().get(1).depends(), task(pinned, "report").depends());
    Plan free = choice.options().get(3).edit().applyTo(LINKED);
    assertEquals(List.of(), task(free, "report").depends());
  }

  @Test
  void aBarThatIsFreedOfItsLinkIsOfTheWeekItWasDroppedIn() {
    Plan plan = plan("plan 4\ntask gaps 10 week 1\ntask report 3 week 3 after gaps");
    var choice = assertInstanceOf(Outcome.Choose.class, drag(plan, "report", -12).release());
    assertEquals(
        List.of("3 Mon 19 Jan", "1 Wed 7 Jan", "1 Wed 7 Jan", "1 Wed 7 Jan"),
        choice.options().stream()
            .map(option -> option.edit().applyTo(plan))
            .map(next -> task(next, "report").week() + " " + start(next, "report"))
            .toList());
  }

  @Test
  void aLinkThatIsNotInTheWayIsNoQuestion() {
    assertInstanceOf(Outcome.Commit.class, drag(LINKED, "report", 3).release());
    Plan slack = plan("plan 4\ntask gaps 1\ntask report 1 week 2 after gaps");
    assertInstanceOf(Outcome.Commit.class, drag(slack, "report", -2).release());
  }

  @Test
  void twoDragsAreTwoStepsHoweverAlike() {
    Plan plan = plan("plan 4\ntask work 2");
    History once = History.open(Document.of(plan)).after(drag(plan, "work", 1).commit());
    History twice = once.after(drag(once.document().plan(), "work", 1).commit());
    assertEquals(3, twice.steps().size());
    assertNotEquals(once.document().plan(), twice.document().plan());
  }

  private static TestHand drag(Plan plan, String task, double days) {
    return TestHand.on(plan).press(task, Zone.Part.BODY).by(days);
  }

  private static Plan kept(TestHand hand, Plan plan) {
    var choice = assertInstanceOf(Outcome.Choose.class, hand.release());
    return choice.options().getFirst().edit().applyTo(plan);
  }

  private static Task task(Plan plan, String id) {
    return plan.tasks().stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow();
  }

  private static String notBefore(Plan plan, String id) {
    return DateWords.day(task(plan, id).timing().notBefore());
  }

  private static String start(Plan plan, String id) {
    Schedule schedule = Schedule.of(plan);
    return DateWords.day(schedule.startAt(schedule.index().taskPosition(id)).toLocalDate());
  }
}
