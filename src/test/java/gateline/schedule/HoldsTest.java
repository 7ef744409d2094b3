package gateline.schedule;

import static gateline.schedule.Drawn.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a held, killed or missed gate does to the tasks of later weeks.
class HoldsTest {
  private static final String TASKS =
      """
      own-week  =  week 1
      later     =  week 2
      no-week   =
      begun     =  week 2 started 01-08
      over      =  week 2 started 01-08 finished 01-08 progress 100
      fixed     =  week 2 notBefore 01-12 pinned
      """;

  @Test
  void remedyLetsLaterTasksStartOnItsDay() {
    check(
        "gate g week 1 hold 01-09 fix 01-14\n" + TASKS,
        """
        own-week  |=....|.....|  slack 7
        later     |.....|..=..|  critical
        no-week   |=....|.....|  slack 7
        begun     |...=.|.....|  slack 4
        over      |...=.|.....|  done
        fixed     |.....|=....|  slack 2
        """);
  }

  @Test
  void remedyPausesNothing() {
    assertEquals(List.of(), paused("gate g week 1 hold 01-09 fix 01-14\n" + TASKS));
  }

  @Test
  void latestOfSeveralRemediesCounts() {
    check(
        """
        gate g week 1 hold 01-09 fix 01-21
        gate h week 2 hold 01-16 fix 01-20
        two    =  week 2
        three  =  week 3
        """,
        """
        two    |.....|.....|..=..|  critical
        three  |.....|.....|..=..|  critical
        """);
  }

  @Test
  void holdWithoutARemedyPausesLaterTasksButMovesNoDate() {
    String plan = "gate g week 1 hold 01-09\n" + TASKS;
    check(
        plan,
        """
        own-week  |=....|.....|  slack 5
        later     |.....|=....|  critical
        no-week   |=....|.....|  slack 5
        begun     |...=.|.....|  slack 2
        over      |...=.|.....|  done
        fixed     |.....|=....|  critical
        """);
    assertEquals(List.of("later"), paused(plan));
  }

  @Test
  void killPausesEvenWithARemedy() {
    String plan = "gate g week 1 kill 01-09 fix 01-14\n" + TASKS;
    assertEquals(List.of("later"), paused(plan));
    assertEquals("2026-01-12T09:00 2026-01-12T17:00", Drawn.plan(plan).span("later"));
  }

  @Test
  void goPausesNothing() {
    assertEquals(List.of(), paused("gate g week 1 go 01-09\n" + TASKS));
    assertEquals(List.of(), paused("gate g week 1 conditional-go 01-09\n" + TASKS));
  }

  @Test
  void missedGatePausesOnlyWhereThePlanSaysSo() {
    String gate = "gate g week 1\n" + TASKS;
    assertEquals(List.of("later"), paused("plan 4 status 01-12 pause\n" + gate));
    assertEquals(List.of(), paused("plan 4 status 01-12\n" + gate));
  }

  @Test
  void gateIsMissedWhenItsWeekIsOverAndNothingWasDecided() {
    assertTrue(isMissed("plan 4 status 01-12\ngate g week 1"));
    assertFalse(isMissed("plan 4 status 01-11\ngate g week 1"), "Sunday is still its week");
    assertFalse(isMissed("plan 4 status 01-12\ngate g week 1 go 01-09"));
    assertFalse(isMissed("plan 4\ngate g week 1"), "without a status date nothing is missed");
  }

  @Test
  void earliestPausingGateIsNamed() {
    Drawn drawn =
        Drawn.plan(
            """
            gate late week 2 hold 01-16
            gate early week 1 kill 01-09
            a  =  week 3
            b  =  week 1
            """);
    assertEquals(drawn.gate("early"), drawn.schedule().pausedBy(drawn.task("a")));
    assertEquals(-1, drawn.schedule().pausedBy(drawn.task("b")));
  }

  @Test
  void whatWaitsForAPausedTaskIsOpenToo() {
    Drawn drawn =
        Drawn.plan(
            """
            gate g week 1 hold 01-09
            stopped  =  week 2
            next     =  after stopped
            last     =  after next
            begun    =  started 01-08 after stopped
            fixed    =  notBefore 01-20 pinned after stopped
            free     =
            """);
    Schedule schedule = drawn.schedule();
    assertEquals(
        List.of("stopped", "next", "last"),
        IntStream.range(0, 6)
            .filter(schedule::isOpen)
            .mapToObj(task -> schedule.plan().tasks().get(task).id())
            .toList());
  }

  private static List<String> paused(String plan) {
    Schedule schedule = Drawn.plan(plan).schedule();
    return IntStream.range(0, schedule.plan().tasks().size())
        .filter(schedule::isPaused)
        .mapToObj(task -> schedule.plan().tasks().get(task).id())
        .toList();
  }

  private static boolean isMissed(String plan) {
    return Drawn.plan(plan).schedule().isMissed(0);
  }
}
