package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The small plan that the plan format works out by hand.
class WorkedExampleTest {
  private static final Schedule SCHEDULE = Schedule.of(plan());

  @Test
  void startsAndFinishesAreThoseOfTheFormat() {
    assertEquals(
        List.of(
            "A 2026-01-05T09:00 2026-01-08T17:00",
            "B 2026-01-09T09:00 2026-01-13T17:00",
            "C 2026-01-06T09:00 2026-01-06T17:00",
            "D 2026-01-14T09:00 2026-01-14T17:00"),
        IntStream.range(0, 4)
            .mapToObj(task ->
                SCHEDULE.plan().tasks().get(task).id()
                    + " "
                    + SCHEDULE.startAt(task)
                    + " "
                    + SCHEDULE.finishAt(task))
            .toList());
  }

  @Test
  void slackIsThatOfTheFormat() {
    assertEquals(
        List.of(0.0, 0.0, 5.0, 0.0),
        IntStream.range(0, 4)
            .mapToObj(task -> SCHEDULE.time().days(SCHEDULE.totalSlack(task)))
            .toList());
  }

  private static Plan plan() {
    return Plan.of("worked", LocalDate.of(2026, 1, 5), 2)
        .withSquads(
            List.of(
                Squad.of("core", "Core", BigDecimal.ONE),
                Squad.of("quality", "Quality", BigDecimal.ONE)))
        .withTasks(
            List.of(
                task("A", 4, "core").withWeek(1),
                task("B", 3, "quality").withDepends(List.of(Link.to("A"))),
                task("C", 2, "core", "quality")
                    .withWeek(1)
                    .withDepends(List.of(Link.of("A", Link.Type.SS, BigDecimal.ONE))),
                task("D", 1).withWeek(2).withDepends(List.of(Link.to("B"), Link.to("C")))));
  }

  private static Task task(String id, int days, String... squads) {
    return Task.of(id, id, BigDecimal.valueOf(days))
        .withSquads(List.of(squads).stream().map(Task.Assignment::of).toList());
  }
}
