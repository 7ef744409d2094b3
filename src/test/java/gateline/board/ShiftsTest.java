package gateline.board;

import static gateline.testing.PlanSketch.plan;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShiftsTest {
  @Test
  void aBarHasMovedWithItsStartOrElseWithItsEnd() {
    assertEquals(
        Map.of("one", 2.0, "two", 2.0),
        between(
            """
            task one 2
            task two 1 after one
            task three 1
            """,
            """
            task one 4
            task two 1 after one
            task three 1
            """));
  }

  @Test
  void earlierIsNegativeAndWhatIsNewOrGoneHasNotMoved() {
    assertEquals(
        Map.of("two", -1.0),
        between(
            """
            task one 2
            task two 1 after one
            """,
            """
            task new 1
            task two 1 notBefore 01-06
            """));
  }

  private static Map<String, Double> between(String before, String after) {
    Schedule late = Schedule.of(plan(after));
    Shifts shifts = Shifts.between(Schedule.of(plan(before)), late);
    return late.plan().tasks().stream()
        .map(Task::id)
        .filter(task -> shifts.days(task) != 0)
        .collect(toMap(task -> task, shifts::days));
  }
}
