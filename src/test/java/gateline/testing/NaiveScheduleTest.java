package gateline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The second scheduler is right on the small plan worked out by hand in the plan format.
class NaiveScheduleTest {
  private static final Plan WORKED =
      Plan.of("worked", LocalDate.of(2026, 1, 5), 2)
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

  private static Task task(String id, int days, String... squads) {
    return Task.of(id, id, BigDecimal.valueOf(days))
        .withSquads(List.of(squads).stream().map(Task.Assignment::of).toList());
  }

  @Test
  void theWorkedExampleComesOutAsWorked() {
    NaiveSchedule schedule = new NaiveSchedule(WORKED);
    check(schedule.task(0), 5, 8, 0, 0);
    check(schedule.task(1), 9, 13, 0, 0);
    check(schedule.task(2), 6, 6, 5, 5);
    check(schedule.task(3), 14, 14, 0, 0);
  }

  private static void check(
      NaiveSchedule.Row row, int from, int to, int totalSlack, int freeSlack) {
    LocalDateTime start = LocalDateTime.of(2026, 1, from, 9, 0);
    LocalDateTime finish = LocalDateTime.of(2026, 1, to, 17, 0);
    assertEquals(
        new NaiveSchedule.Row(
            start, finish, totalSlack * 480, freeSlack * 480, totalSlack == 0, false, false, 0),
        row);
  }
}
