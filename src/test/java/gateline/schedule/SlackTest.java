package gateline.schedule;

import static gateline.schedule.Drawn.check;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Late dates, total and free slack, and what is critical.
class SlackTest {
  @Test
  void lateDatesRunBackFromThePlansFinish() {
    Drawn drawn =
        Drawn.plan(
            """
            long   =====
            short  ==
            after  =      after short
            """);
    assertEquals(2, drawn.totalSlack("short"));
    assertEquals(2, drawn.totalSlack("after"));
    Schedule schedule = drawn.schedule();
    int task = drawn.task("short");
    assertEquals(2 * 480, schedule.lateStart(task));
    assertEquals(4 * 480, schedule.lateFinish(task));
    assertEquals(5 * 480, schedule.finish());
    assertEquals("2026-01-09T17:00", schedule.finishAt().toString());
  }

  @Test
  void slackRunsThroughLinksOfEveryType() {
    check(
        """
        end     =====
        a       =      notBefore 01-06
        fs      =      after a:FS+1
        b       ==
        ss      =      after b:SS+1
        c       ==
        ff      =      after c:FF+1
        d       =      notBefore 01-06
        sf      ==     after d:SF+2
        """,
        """
        end  |=====|  critical
        a    |.=...|  slack 1
        fs   |...=.|  slack 1
        b    |==...|  slack 3
        ss   |.=...|  slack 3
        c    |==...|  slack 2
        ff   |..=..|  slack 2
        d    |.=...|  slack 2
        sf   |.==..|  slack 2
        """);
  }

  @Test
  void deadlineCapsTheLateFinishSoThatSlackCanBeNegative() {
    check(
        """
        first   ==
        second  ==  after first deadline 01-07
        third   =   after second
        """,
        """
        first   |==...|  critical -1
        second  |..==.|  critical -1
        third   |....=|  critical
        """);
  }

  @Test
  void deadlineOnADayWithoutWorkMeansTheEveningBefore() {
    check(
        """
        early  =  deadline 01-11
        late   =  week 2
        """,
        """
        early  |=....|.....|  slack 4
        late   |.....|=....|  critical
        """);
  }

  @Test
  void delayOfASuccessorCountsLikeLag() {
    check(
        """
        first   =
        second  =  after first delay 2
        """,
        """
        first   |=....|  critical
        second  |...=.|  critical
        """);
  }

  @Test
  void linkIntoAFixedTaskBoundsNobody() {
    check(
        """
        first     =
        pinned    =  notBefore 01-06 pinned after first
        started   =  started 01-06 after first
        finished  =  started 01-06 finished 01-06 progress 100 after first
        last      =  notBefore 01-09
        """,
        """
        first     |=....|  slack 4
        pinned    |.=...|  slack 3
        started   |.=...|  slack 3
        finished  |.=...|  done
        last      |....=|  critical
        """);
  }

  @Test
  void fixedTaskHasSlackLikeAnyOther() {
    check(
        """
        fixed  =  notBefore 01-06 pinned
        next   =  after fixed
        last   =  notBefore 01-09
        """,
        """
        fixed  |.=...|  slack 2
        next   |..=..|  slack 2
        last   |....=|  critical
        """);
  }

  @Test
  void freeSlackIsTheSlipThatMovesNoSuccessor() {
    Drawn drawn =
        Drawn.plan(
            """
            first   =
            other   ===
            near    =   notBefore 01-07 after first
            far     =   after first,other
            last    =   notBefore 01-15
            """);
    assertEquals(1, drawn.freeSlack("first"));
    assertEquals(0, drawn.freeSlack("other"));
  }

  @Test
  void freeSlackCountsEveryTypeOfLink() {
    Drawn drawn =
        Drawn.plan(
            """
            a       =
            ss      =   notBefore 01-08 after a:SS+1
            b       =
            ff      ==  notBefore 01-08 after b:FF+1
            c       =
            sf      ==  notBefore 01-08 after c:SF+1
            """);
    assertEquals(2, drawn.freeSlack("a"));
    assertEquals(3, drawn.freeSlack("b"));
    assertEquals(4, drawn.freeSlack("c"));
  }

  @Test
  void freeSlackStopsBeforeTheDelayOfASuccessor() {
    Drawn drawn =
        Drawn.plan(
            """
            first   =
            second  =  week 2 after first delay 3
            """);
    assertEquals(4, drawn.freeSlack("first"));
  }

  @Test
  void freeSlackWithoutALinkThatAsksRunsToThePlansFinish() {
    Drawn drawn =
        Drawn.plan(
            """
            alone   =  deadline 01-05
            first   =
            pinned  =  notBefore 01-06 pinned after first
            last    =  notBefore 01-09
            """);
    assertEquals(4, drawn.freeSlack("alone"));
    assertEquals(0, drawn.totalSlack("alone"));
    assertEquals(4, drawn.freeSlack("first"));
    assertEquals(0, drawn.freeSlack("last"));
  }

  @Test
  void finishedTaskIsNeverCritical() {
    Drawn drawn = Drawn.plan("a = finished 01-09 progress 100");
    assertEquals(0, drawn.totalSlack("a"));
    assertFalse(drawn.schedule().isCritical(drawn.task("a")));
  }

  @Test
  void startedTaskWithoutSlackIsCritical() {
    Drawn drawn = Drawn.plan("a = started 01-05 progress 10");
    assertTrue(drawn.schedule().isCritical(drawn.task("a")));
  }

  @Test
  void planWithoutTasksEndsWhereItBegins() {
    Schedule schedule = Drawn.plan("plan 4").schedule();
    assertEquals(0, schedule.finish());
    assertEquals("2026-01-05T09:00", schedule.finishAt().toString());
  }
}
