package gateline.schedule;

import static gateline.schedule.Drawn.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// How starts, finishes and tasks without length are shown.
class InstantsTest {
  @Test
  void finishIsTheLastMomentWorked() {
    Drawn drawn =
        Drawn.plan(
            """
            a  ====
            b  =     after a
            """);
    assertEquals("2026-01-05T09:00 2026-01-08T17:00", drawn.span("a"));
    assertEquals("2026-01-09T09:00 2026-01-09T17:00", drawn.span("b"));
  }

  @Test
  void milestoneStandsInTheEveningOfTheWorkBeforeIt() {
    check(
        """
        work  ==
        done  <>  after work
        next  =   after done
        """,
        """
        work  |==...|  critical
        done  |.>...|  critical
        next  |..=..|  critical
        """);
  }

  @Test
  void milestoneStandsInTheMorningOfADayThatAsksForIt() {
    check(
        """
        plan 4 status 01-06
        gate g week 1 hold 01-06 fix 01-15
        work         ==    notBefore 01-08
        by-week      <>    week 2 notBefore 01-15 after work
        by-notbefore <>    notBefore 01-12 after work
        by-status    <>
        """,
        """
        work          |...==|.....|  slack 3
        by-week       |.....|...<.|  critical
        by-notbefore  |.....|<....|  slack 3
        by-status     |.<...|.....|  slack 7
        """);
  }

  @Test
  void milestoneStandsInTheMorningOfItsWeekOrTheHold() {
    check(
        """
        gate g week 1 hold 01-06 fix 01-15
        week  <>  week 1
        held  <>  week 2
        """,
        """
        week  |<....|.....|  slack 8
        held  |.....|...<.|  critical
        """);
    check(
        """
        work  =====
        week  <>     week 2 after work
        """,
        """
        work  |=====|.....|  critical
        week  |.....|<....|  critical
        """);
  }

  @Test
  void milestoneAtThePlansStartStandsInItsFirstMorning() {
    check("a <>", "a |<....| critical");
  }

  @Test
  void delayedMilestoneStandsInTheEveningWhereNoDayAsksForThatInstant() {
    check(
        """
        a  <>  week 2 delay 1
        """,
        """
        a  |.....|>....|  critical
        """);
  }

  @Test
  void startedMilestoneStandsInTheMorning() {
    check(
        """
        a  <>  started 01-07
        """,
        """
        a  |..<..|  critical
        """);
  }

  @Test
  void finishedMilestoneStandsInTheEvening() {
    check(
        """
        a  <>  finished 01-07 progress 100
        """,
        """
        a  |..>..|  done
        """);
  }

  @Test
  void milestoneInTheMiddleOfADayStandsThere() {
    Drawn drawn =
        Drawn.plan(
            """
            task work 0.5
            task done 0 after work
            """);
    assertEquals("2026-01-05T13:00 2026-01-05T13:00", drawn.span("done"));
  }

  @Test
  void durationThatRoundsToNothingIsAnInstant() {
    Drawn drawn = Drawn.plan("task a 0.001\ntask b 0.002");
    assertTrue(drawn.schedule().isInstant(0));
    assertFalse(drawn.schedule().isInstant(1));
    assertEquals("2026-01-05T09:00 2026-01-05T09:00", drawn.span("a"));
    assertEquals("2026-01-05T09:00 2026-01-05T09:01", drawn.span("b"));
  }
}
