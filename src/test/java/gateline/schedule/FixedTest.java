package gateline.schedule;

import static gateline.schedule.Drawn.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Pins and facts: what wins over links and wishes.
class FixedTest {
  @Test
  void pinStartsATaskWhateverElseAsks() {
    check(
        """
        plan 4 status 01-08
        gate go week 1 hold 01-09 fix 01-14
        first   ===
        pinned  ==   week 2 notBefore 01-06 delay 3 pinned after first
        """,
        """
        first   |...==|=....|  critical
        pinned  |.==..|.....|  slack 3
        """);
  }

  @Test
  void pinOnADayWithoutWorkMeansTheNextMorning() {
    check(
        """
        a  =  notBefore 01-10 pinned
        """,
        """
        a  |.....|=....|  critical
        """);
  }

  @Test
  void linkBrokenByAPinIsReported() {
    Problem problem =
        Drawn.plan(
                """
                first   ===
                second  =   notBefore 01-06 pinned after first
                """)
            .problem();
    assertEquals(Problem.Severity.WARNING, problem.severity());
    assertEquals("broken-link", problem.rule());
    assertEquals(
        "task \"Second\" (second): pinned Tue 6 Jan, 2 days earlier than its FS link to \"First\""
            + " (first) allows",
        problem.text());
  }

  @Test
  void linkKeptByAPinIsNoProblem() {
    assertEquals(
        List.of(),
        Drawn.plan(
                """
                first   ==
                second  =   notBefore 01-07 pinned after first
                """)
            .problems());
  }

  @Test
  void pinWithoutADayIsAnErrorAndCountsAsNone() {
    Drawn drawn =
        Drawn.plan(
            """
            first   ==
            second  =   pinned after first
            """);
    assertEquals("2026-01-07T09:00 2026-01-07T17:00", drawn.span("second"));
    assertEquals("pin-without-date", drawn.problem().rule());
    assertEquals(Problem.Severity.ERROR, drawn.problem().severity());
  }

  @Test
  void startedTaskStandsWhereItStarted() {
    check(
        """
        plan 4 status 01-06
        first   ====
        second  ===   week 2 notBefore 01-14 delay 2 started 01-05 after first progress 50
        pinned  ==    notBefore 01-14 pinned started 01-05 progress 90
        """,
        """
        first   |.====|  critical
        second  |===..|  slack 2
        pinned  |==...|  slack 3
        """);
  }

  @Test
  void startedTaskIsNotDoneBeforeWhatRemainsFromTheStatusDateOn() {
    check(
        """
        plan 4 status 01-08
        slow  ====  started 01-05 progress 25
        idle  ==    started 01-05
        fast  ====  started 01-07 progress 90
        """,
        """
        slow  |=====|=....|  critical
        idle  |=====|.....|  slack 1
        fast  |..===|=....|  critical
        """);
  }

  @Test
  void withoutAStatusDateAStartedTaskLastsItsLength() {
    check(
        """
        slow  ====  started 01-05 progress 25
        """,
        """
        slow  |====.|  critical
        """);
  }

  @Test
  void finishedTaskStandsFromItsStartToItsFinish() {
    check(
        """
        a  ====  started 01-06 finished 01-07 progress 100
        b  =     notBefore 01-09
        """,
        """
        a  |.==..|  done
        b  |....=|  critical
        """);
  }

  @Test
  void finishedTaskWithoutAStartLastsItsLength() {
    check(
        """
        a  ==  finished 01-08 progress 100
        """,
        """
        a  |..==.|  done
        """);
  }

  @Test
  void finishedTaskDoesNotStartBeforeThePlan() {
    Drawn drawn = Drawn.plan("a ==== finished 01-06 progress 100");
    assertEquals(0, drawn.schedule().start(0));
    assertEquals("2026-01-05T09:00 2026-01-06T17:00", drawn.span("a"));
  }

  @Test
  void finishOnADayWithoutWorkMeansTheEveningBefore() {
    check(
        """
        a  ==  finished 01-11 progress 100
        """,
        """
        a  |...==|  done
        """);
  }

  @Test
  void startAfterTheFinishIsIgnored() {
    Drawn drawn = Drawn.plan("a ==  started 01-09 finished 01-07 progress 100");
    assertEquals("2026-01-06T09:00 2026-01-07T17:00", drawn.span("a"));
    assertEquals(List.of("fact-order a.finished"), drawn.problems());
  }

  @Test
  void factsThatCanNotBeAreProblems() {
    assertEquals(
        List.of(
            "fact-future a.finished", "fact-progress b.progress", "fact-not-started c.progress"),
        Drawn.plan(
                """
                plan 4 status 01-07
                a  =  started 01-05 finished 01-08 progress 100
                b  =  started 01-05 finished 01-06 progress 99.5
                c  =  progress 10
                d  =  started 01-05 finished 01-07 progress 100
                e  =  finished 01-05 progress 100
                """)
            .problems());
  }

  @Test
  void factProblemsSayWhatWasFound() {
    assertEquals(
        "task \"A\" (a): finished Mon 5 Jan, but its progress is 99.5%; set it to 100%",
        Drawn.plan("a = finished 01-05 progress 99.5").problem().text());
    assertEquals(
        "task \"A\" (a): finished Mon 5 Jan, before it started Tue 6 Jan; the start is ignored,"
            + " correct one of them",
        Drawn.plan("a = started 01-06 finished 01-05 progress 100").problem().text());
    assertEquals(
        "task \"A\" (a): progress is 10%, but it has not started; say when it did",
        Drawn.plan("a = progress 10").problem().text());
  }

  @Test
  void linkBrokenByAFactIsReported() {
    assertEquals(
        List.of("broken-link second.started"),
        Drawn.plan(
                """
                first   ===
                second  =   started 01-06 after first
                """)
            .problems());
  }
}
