package gateline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Extras;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import gateline.plan.Task.Facts;
import gateline.plan.Task.Timing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ShareMoveTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final Squad CORE = Squad.of("core", "Core", BigDecimal.ONE);
  private static final Squad QUALITY = Squad.of("quality", "Quality", BigDecimal.ONE);
  private static final Task AUDIT =
      Task.of("audit", "Audit", BigDecimal.TWO)
          .withWeek(3)
          .withSquads(List.of(new Assignment("core", BigDecimal.TWO, Extras.NONE)));

  @Test
  void aDayThatWouldHoldTheTaskBackIsDroppedAndItsDelayToo() {
    LocalDate later = START.plusDays(16);
    Task held = AUDIT.withTiming(new Timing(later, BigDecimal.ONE, null, false));
    Task moved = moved(held, 2);
    assertEquals(2, moved.week());
    assertNull(moved.timing().notBefore());
    assertEquals(BigDecimal.ZERO, moved.timing().delay());
  }

  @Test
  void aDayBeforeTheNewWeekIsKeptAndAPinGoesWithTheTask() {
    Task early = AUDIT.withTiming(new Timing(START, BigDecimal.ZERO, null, false));
    assertEquals(START, moved(early, 4).timing().notBefore());
    Task pinned = AUDIT.withTiming(new Timing(START, BigDecimal.ZERO, null, true));
    assertEquals(START.plusDays(21), moved(pinned, 4).timing().notBefore());
  }

  @Test
  void anotherSquadTakesOverWithAsManyPeople() {
    Plan after = move(AUDIT).toSquad(QUALITY).applyTo(plan(AUDIT));
    Assignment only = after.tasks().getFirst().squads().getFirst();
    assertEquals("quality", only.squad());
    assertEquals(BigDecimal.TWO, only.people());
  }

  @Test
  void whatHasBegunKeepsItsWeekAndWhatIsOverItsSquad() {
    Task begun = AUDIT.withFacts(new Facts(START, null, BigDecimal.TEN));
    assertTrue(move(begun).weeks().isEmpty());
    assertEquals(List.of(QUALITY), move(begun).squads());
    Task over = AUDIT.withFacts(new Facts(START, START, BigDecimal.valueOf(100)));
    assertTrue(move(over).squads().isEmpty());
    assertEquals(List.of(1, 2, 4, 5), move(AUDIT).weeks());
  }

  private static Task moved(Task task, int week) {
    return move(task).toWeek(week).applyTo(plan(task)).tasks().getFirst();
  }

  private static ShareMove move(Task task) {
    return new ShareMove(plan(task), task, "core", 3);
  }

  private static Plan plan(Task task) {
    return Plan.of("Parity", START, 5).withSquads(List.of(CORE, QUALITY)).withTasks(List.of(task));
  }
}
