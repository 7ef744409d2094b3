package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.edit.TakeBaseline;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurnUpTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private static final Plan PLAN =
      PlanSketch.plan(
          """
          task build 4 started 01-05 progress 50
          task trial 6 after build
          gate alpha week 2
          """);

  private static double at(List<BurnUp.Point> points, LocalDate day) {
    return points.stream()
        .filter(each -> each.day().equals(day))
        .findFirst()
        .orElseThrow()
        .personDays();
  }

  private static BurnUp now(Plan plan, int day) {
    var baseline = plan.baselines().isEmpty() ? null : plan.baselines().getLast();
    return BurnUp.of(Schedule.of(plan), baseline, MONDAY.plusDays(day));
  }

  @Test
  void workSpreadsEvenlyFromStartToFinish() {
    BurnUp burnUp = now(PLAN, 1);
    assertEquals(0, at(burnUp.forecast(), MONDAY.minusDays(1)));
    assertEquals(1, at(burnUp.forecast(), MONDAY));
    assertEquals(4, at(burnUp.forecast(), MONDAY.plusDays(3)));
    assertEquals(5, at(burnUp.forecast(), MONDAY.plusDays(6)), "weekends rest");
    assertEquals(10, burnUp.total());
    assertEquals(LocalDate.of(2026, 3, 29), burnUp.forecast().getLast().day(), "twelve weeks");
  }

  @Test
  void doneIsTheProgressOfWhatHasBegunUpToToday() {
    BurnUp burnUp = now(PLAN, 1);
    assertEquals(2, burnUp.doneNow());
    assertEquals(1, at(burnUp.done(), MONDAY));
    assertEquals(MONDAY.plusDays(1), burnUp.done().getLast().day());
  }

  @Test
  void plannedIsWhatTheBaselineHad() {
    Plan taken = new TakeBaseline("then", MONDAY).applyTo(PLAN);
    var tasks = new ArrayList<>(taken.tasks());
    tasks.set(0, tasks.getFirst().withEstimate(new BigDecimal("8")));
    BurnUp burnUp = now(taken.withTasks(tasks), 7);
    assertEquals(6, burnUp.plannedNow());
    assertEquals(14, burnUp.total());
    assertEquals(10, burnUp.planned().getLast().personDays());
  }

  @Test
  void withoutABaselineTheWeeksOfTheTasksAreThePlan() {
    Plan weeks =
        PlanSketch.plan(
            """
            task build 10 week 1
            task trial 5 week 2 after build
            gate alpha week 4
            """);
    BurnUp burnUp = now(weeks, 9);
    assertEquals(2, at(burnUp.planned(), MONDAY));
    assertEquals(10, at(burnUp.planned(), MONDAY.plusDays(6)));
    assertEquals(13, burnUp.plannedNow());
    assertEquals(8, at(burnUp.forecast(), MONDAY.plusDays(9)));
    assertEquals(0, burnUp.doneNow());
  }
}
