package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Link;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What set a task's early start, and how far it spills out of its week.
class DriverTest {
  @Test
  void planStartDrivesWhatNothingElseHolds() {
    assertEquals(new Driver.PlanStart(), Drawn.plan("a =").driver("a"));
  }

  @Test
  void weekDrives() {
    assertEquals(new Driver.ByWeek(2), Drawn.plan("a = week 2").driver("a"));
  }

  @Test
  void notBeforeDrives() {
    assertEquals(
        new Driver.ByNotBefore(day(14)), Drawn.plan("a = week 2 notBefore 01-14").driver("a"));
  }

  @Test
  void statusDateDrives() {
    assertEquals(
        new Driver.ByStatusDate(day(14)),
        Drawn.plan("plan 4 status 01-14\na = week 2").driver("a"));
  }

  @Test
  void holdDrives() {
    assertEquals(
        new Driver.ByHold(1, day(15)),
        Drawn.plan(
                """
                gate early week 1 hold 01-09 fix 01-14
                gate g week 1 hold 01-09 fix 01-15
                a  =  week 2
                """)
            .driver("a"));
  }

  @Test
  void linkThatAsksTheMostDrives() {
    Drawn drawn =
        Drawn.plan(
            """
            short  =
            long   ==
            after  =  after short,long:SS+2,long delay 1
            """);
    Link link = Link.of("long", Link.Type.SS, BigDecimal.valueOf(2));
    assertEquals(new Driver.ByLink(drawn.task("long"), link), drawn.driver("after"));
  }

  @Test
  void linkIsNamedBeforeADayThatAsksTheSame() {
    Drawn drawn =
        Drawn.plan(
            """
            first   =====
            second  =      week 2 after first
            """);
    assertEquals(new Driver.ByLink(0, Link.to("first")), drawn.driver("second"));
  }

  @Test
  void pinAndFactsDrive() {
    Drawn drawn =
        Drawn.plan(
            """
            fixed   =  notBefore 01-14 pinned after over
            begun   =  started 01-06 after over
            over    =  finished 01-07 progress 100
            """);
    assertEquals(new Driver.ByPin(day(14)), drawn.driver("fixed"));
    assertEquals(new Driver.ByFact(day(6)), drawn.driver("begun"));
    assertEquals(new Driver.ByFact(day(7)), drawn.driver("over"));
  }

  @Test
  void finishAfterTheLastMinuteOfItsWeekSpillsOver() {
    Drawn drawn =
        Drawn.plan(
            """
            fits    =====   week 1
            spills  ======  week 1
            free    ======
            """);
    assertEquals(0, drawn.schedule().spillOver(drawn.task("fits")));
    assertEquals(480, drawn.schedule().spillOver(drawn.task("spills")));
    assertEquals(0, drawn.schedule().spillOver(drawn.task("free")), "it has no week");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 1, day);
  }
}
