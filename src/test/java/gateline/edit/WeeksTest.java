package gateline.edit;

import static gateline.edit.SmallPlan.PLAN;
import static gateline.edit.SmallPlan.START;
import static gateline.edit.SmallPlan.after;
import static gateline.edit.SmallPlan.item;
import static gateline.edit.SmallPlan.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gateline.edit.field.PhaseFields;
import gateline.edit.field.PlanFields;
import gateline.plan.Phase;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A plan's weeks, more or fewer, and its start.
class WeeksTest {
  private static List<Integer> taskWeeks(Plan plan) {
    return plan.tasks().stream().map(Task::week).toList();
  }

  private static List<String> phases(Plan plan) {
    return plan.phases().stream()
        .map(phase -> phase.id() + " " + phase.from() + "-" + phase.to())
        .toList();
  }

  @Test
  void insertedWeekMovesAllThatStandsInItOrLater() {
    Plan next = after(new InsertWeek(3));
    assertEquals(5, next.weeks());
    assertEquals(List.of(1, 2, 5), taskWeeks(next));
    assertEquals(List.of("p1 1-2", "p2 4-4", "p3 5-5"), phases(next));
    assertEquals(5, next.sprints().getFirst().to());
    assertEquals(4, next.gates().getFirst().week());
    assertEquals(Map.of(4, BigDecimal.TWO), next.squads().getFirst().capacity());
    assertEquals(Map.of(5, "Handing over"), next.squads().getFirst().focus());
    assertEquals(Map.of(2, BigDecimal.ONE, 5, BigDecimal.TEN), next.metrics().getFirst().targets());
    assertEquals(4, next.meetings().standups().getFirst().week());
    assertEquals(5, next.meetings().decisions().getFirst().week());
    assertEquals(2, next.risks().getFirst().week());
  }

  @Test
  void insertedWeekMovesWishesAndLeavesPromises() {
    Plan next = after(new InsertWeek(3));
    Task.Timing timing = next.tasks().get(1).timing();
    assertEquals(START.plusDays(8), timing.notBefore());
    assertEquals(START.plusDays(25), timing.deadline());
    assertSame(PLAN.meetings().actions(), next.meetings().actions());
  }

  @Test
  void weekCanBeAddedBehindTheLast() {
    Plan next = after(new InsertWeek(5));
    assertEquals(5, next.weeks());
    assertEquals(PLAN, PlanFields.WEEKS.with(next, 4));
    assertEquals("week 6: expected a week from 1 to 5", refused(new InsertWeek(6)));
  }

  @Test
  void whatStandsInARemovedWeekJoinsTheWeekBefore() {
    Plan next = after(new RemoveWeek(3));
    assertEquals(3, next.weeks());
    assertEquals(List.of(1, 2, 3), taskWeeks(next));
    assertEquals(List.of("p1 1-2", "p3 3-3"), phases(next));
    assertEquals(2, next.gates().getFirst().week());
    assertEquals(Map.of(), next.squads().getFirst().capacity());
    assertEquals(Map.of(3, "Handing over"), next.squads().getFirst().focus());
    assertEquals(List.of(), next.meetings().standups());
    assertEquals(START.plusDays(11), next.tasks().get(1).timing().deadline());
    assertEquals("2 capacities, 1 phase, 1 stand-up", new RemoveWeek(3).consequence(PLAN));
  }

  @Test
  void firstWeekCanBeRemovedToo() {
    Plan next = after(new RemoveWeek(1));
    assertEquals(List.of(1, 1, 3), taskWeeks(next));
    assertEquals(List.of("p1 1-1", "p2 2-2", "p3 3-3"), phases(next));
    assertEquals(START.plusDays(1), next.tasks().get(1).timing().notBefore());
    assertEquals("week 5: expected a week of the plan, 1 to 4", refused(new RemoveWeek(5)));
  }

  @Test
  void insertingAndRemovingAnEmptyWeekGivesTheSamePlan() {
    for (int week = 1; week <= 5; week++) {
      assertEquals(PLAN, after(after(new InsertWeek(week)), new RemoveWeek(week)), "week " + week);
    }
  }

  @Test
  void weeksThatSomethingStandsInAreNotCutOff() {
    assertEquals(
        "plan \"Small\" (plan): weeks squad \"Core Runtime\" (core): week 4 is after the plan's"
            + " last week, 3",
        refused(SetField.of(PlanFields.KIND, PlanFields.WEEKS, PLAN, 3)));
    assertEquals(6, after(SetField.of(PlanFields.KIND, PlanFields.WEEKS, PLAN, 6)).weeks());
  }

  @Test
  void startMovesWithTheDaysThatWereChosen() {
    Plan next = after(new ChangeStart(START.plusDays(7)));
    assertEquals(START.plusDays(7), next.start());
    assertEquals(START.plusDays(15), next.tasks().get(1).timing().notBefore());
    assertEquals(START.plusDays(17), next.meetings().actions().getFirst().due());
    assertEquals(PLAN.settings(), next.settings());
    assertEquals(PLAN, after(next, new ChangeStart(START)));
  }

  @Test
  void startAloneMovesNoDays() {
    Plan next = after(SetField.of(PlanFields.KIND, PlanFields.START, PLAN, START.plusDays(7)));
    assertSame(PLAN.tasks(), next.tasks());
  }

  @Test
  void startOutsideOfTimeIsRefused() {
    assertEquals(
        "2201-01-05: expected a day from 1900 to 2200, such as 29 jan, 2026-01-29 or w4 thu",
        refused(new ChangeStart(LocalDate.of(2201, 1, 5))));
  }

  @Test
  void phaseEndsNotBeforeItBegins() {
    Phase make = item(PhaseFields.KIND, "p1");
    assertEquals(
        "phase \"Make\" (p1): from 3 to 2: expected the end not to come before the beginning",
        refused(SetField.of(PhaseFields.KIND, PhaseFields.FROM, make, 3)));
  }
}
