package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What gates require, when they stand, their forecast, and the slack they leave.
class GatesTest {
  private static final String FOUR_WEEKS =
      """
      one    =  week 1
      two    =  week 2
      three  =  week 3
      none   =
      """;

  @Test
  void gateStandsAtTheLastWorkingMinuteOfItsWeek() {
    Drawn drawn = Drawn.plan("plan 4 off 01-16\ngate a week 1\ngate b week 2");
    assertEquals("2026-01-09T17:00", at(drawn, "a"));
    assertEquals("2026-01-15T17:00", at(drawn, "b"));
  }

  @Test
  void gateRequiresTheTasksSinceThePreviousGate() {
    Drawn drawn = Drawn.plan("gate b week 3\ngate a week 1\n" + FOUR_WEEKS);
    assertEquals(List.of("one"), required(drawn, "a"));
    assertEquals(List.of("two", "three"), required(drawn, "b"));
  }

  @Test
  void gatesOfOneWeekRequireTheSame() {
    Drawn drawn = Drawn.plan("gate a week 2\ngate b week 2\ngate c week 3\n" + FOUR_WEEKS);
    assertEquals(List.of("one", "two"), required(drawn, "a"));
    assertEquals(List.of("one", "two"), required(drawn, "b"));
    assertEquals(List.of("three"), required(drawn, "c"));
  }

  @Test
  void gateRequiresWhatItNames() {
    Drawn drawn =
        Drawn.plan(
            "gate a week 1 requires none,gone,three,none\ngate b week 2 requires -\n" + FOUR_WEEKS);
    assertEquals(List.of("three", "none"), required(drawn, "a"));
    assertEquals(List.of(), required(drawn, "b"));
  }

  @Test
  void forecastIsTheLatestFinishOfWhatIsRequired() {
    Drawn drawn =
        Drawn.plan(
            """
            gate g week 1
            short  =        week 1
            long   =======  week 1
            """);
    GateDates dates = drawn.schedule().gate(0);
    assertEquals(5 * 480, dates.at());
    assertEquals(7 * 480, dates.forecast());
    assertEquals(2 * 480, dates.late());
    assertEquals(drawn.task("long"), dates.driver());
  }

  @Test
  void forecastIsTheGatesOwnTimeWhenAllIsDoneBefore() {
    GateDates dates = Drawn.plan("gate g week 1\na = week 1").schedule().gate(0);
    assertEquals(dates.at(), dates.forecast());
    assertEquals(0, dates.late());
    assertEquals(-1, dates.driver());
  }

  @Test
  void forecastThatRestsOnAPausedTaskIsOpen() {
    String tasks =
        """
        gate held week 1 hold 01-09
        gate later week 2 requires after
        gate other week 2 requires free
        stopped  =  week 2
        after    =  after stopped
        free     =
        """;
    Schedule schedule = Drawn.plan(tasks).schedule();
    assertFalse(schedule.gate(0).isOpen());
    assertTrue(schedule.gate(1).isOpen());
    assertFalse(schedule.gate(2).isOpen());
  }

  @Test
  void gateSlackRunsBackFromTheUndecidedGates() {
    Drawn drawn =
        Drawn.plan(
            """
            gate g week 1 requires second
            first   ==
            second  ==   after first
            third   ===  after second
            """);
    assertEquals(1, drawn.gateSlack("first"));
    assertEquals(1, drawn.gateSlack("second"));
    assertEquals(Long.MAX_VALUE, drawn.schedule().gateSlack(drawn.task("third")));
  }

  @Test
  void tightestGateCountsAndIsNamed() {
    Drawn drawn =
        Drawn.plan(
            """
            gate late week 2 requires second
            gate early week 1 requires first
            first   ======
            second  ==      after first
            """);
    assertEquals(-1, drawn.gateSlack("first"));
    assertEquals(2, drawn.gateSlack("second"));
    assertEquals(drawn.gate("early"), drawn.schedule().criticalForGate(drawn.task("first")));
    assertEquals(-1, drawn.schedule().criticalForGate(drawn.task("second")));
  }

  @Test
  void decidedGateAsksNothing() {
    Drawn drawn = Drawn.plan("gate g week 1 go 01-09\na ====== week 1");
    assertEquals(Long.MAX_VALUE, drawn.schedule().gateSlack(0));
    assertEquals(-1, drawn.schedule().criticalForGate(0));
  }

  @Test
  void taskWithoutGateSlackIsGateCriticalUnlessItIsFinished() {
    Drawn drawn =
        Drawn.plan(
            """
            gate g week 1
            open  =====  week 1
            over  =      week 1 started 01-12 finished 01-12 progress 100
            end   =      notBefore 01-28
            """);
    assertEquals(0, drawn.gateSlack("open"));
    assertEquals(drawn.gate("g"), drawn.schedule().criticalForGate(drawn.task("open")));
    assertFalse(drawn.schedule().isCritical(drawn.task("open")));
    assertEquals(-1, drawn.gateSlack("over"));
    assertEquals(-1, drawn.schedule().criticalForGate(drawn.task("over")));
  }

  @Test
  void delayCountsLikeLagForGateSlackToo() {
    Drawn drawn =
        Drawn.plan(
            """
            gate g week 1 requires second
            first   =
            second  =  after first delay 2
            """);
    assertEquals(1, drawn.gateSlack("first"));
  }

  private static String at(Drawn drawn, String gate) {
    long at = drawn.schedule().gate(drawn.gate(gate)).at();
    return drawn.schedule().time().endAt(at).toString();
  }

  private static List<String> required(Drawn drawn, String gate) {
    return Arrays.stream(drawn.schedule().required(drawn.gate(gate)))
        .mapToObj(task -> drawn.schedule().plan().tasks().get(task).id())
        .toList();
  }
}
