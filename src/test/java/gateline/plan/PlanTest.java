package gateline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Metric.Better;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What the records say of themselves.
class PlanTest {
  private static final Plan PLAN = Plan.of("Small", LocalDate.of(2026, 1, 5), 12);

  @Test
  void aWeekIsSevenDaysFromThePlansStart() {
    assertEquals(LocalDate.of(2026, 1, 12), PLAN.weekStart(2));
    assertEquals(LocalDate.of(2026, 1, 18), PLAN.weekEnd(2));
    assertEquals(2, PLAN.weekOf(LocalDate.of(2026, 1, 12)));
    assertEquals(2, PLAN.weekOf(LocalDate.of(2026, 1, 18)));
    assertEquals(0, PLAN.weekOf(LocalDate.of(2026, 1, 4)));
    assertEquals(13, PLAN.weekOf(LocalDate.of(2026, 3, 30)));
  }

  @Test
  void aPlanDoesNotChangeWithTheListItWasMadeFrom() {
    List<Task> tasks = new ArrayList<>(List.of(Task.of("a", "A", BigDecimal.ONE)));
    Plan plan = PLAN.withTasks(tasks);
    tasks.clear();
    assertEquals(1, plan.tasks().size());
    assertThrows(UnsupportedOperationException.class, () -> plan.tasks().clear());
  }

  @Test
  void ofTwoItemsWithOneIdTheFirstCounts() {
    Task first = Task.of("a", "First", BigDecimal.ONE);
    PlanIndex index =
        PlanIndex.of(PLAN.withTasks(List.of(first, Task.of("a", "Second", BigDecimal.ONE))));
    assertEquals(first, index.task("a"));
    assertNull(index.task("b"));
    assertEquals(-1, index.squadPosition("a"));
  }

  @Test
  void anOwnerIsShownByTheNameOfItsSquad() {
    PlanIndex index =
        PlanIndex.of(PLAN.withSquads(List.of(Squad.of("core", "Core", BigDecimal.ONE))));
    assertEquals("Core", index.ownerName("core"));
    assertEquals("Exec Review", index.ownerName("Exec Review"));
  }

  @Test
  void aTaskIsPinnedOnlyToADay() {
    Task task = Task.of("a", "A", BigDecimal.ONE);
    Task.Timing pinned = new Task.Timing(null, BigDecimal.ZERO, null, true);
    assertFalse(task.withTiming(pinned).isPinned());
    assertTrue(task.withTiming(pinned.withNotBefore(PLAN.start())).isPinned());
  }

  @Test
  void aMetricMeetsItsTargetFromTheSideItShouldGo() {
    assertTrue(metric(Better.HIGHER).meets(new BigDecimal("2.0"), BigDecimal.TWO));
    assertFalse(metric(Better.HIGHER).meets(BigDecimal.ONE, BigDecimal.TWO));
    assertTrue(metric(Better.LOWER).meets(BigDecimal.ONE, BigDecimal.TWO));
    assertFalse(metric(Better.LOWER).meets(BigDecimal.TEN, BigDecimal.TWO));
  }

  @Test
  void anItemIsCalledByItsNameAndItsId() {
    assertEquals("gate \"SDK Alpha\" (g6)", Problem.subject("gate", "SDK Alpha", "g6"));
    assertEquals("gate g6", Problem.subject("gate", "", "g6"));
    assertEquals("baseline \"Week 3\"", Problem.subject("baseline", "Week 3", ""));
    assertEquals("link", Problem.subject("link", "", ""));
  }

  private static Metric metric(Better better) {
    return new Metric(
        "m", "", "", better, null, new TreeMap<>(), new TreeMap<>(), false, Extras.NONE);
  }
}
