package gateline.schedule;

import static gateline.schedule.Drawn.check;

import org.junit.jupiter.api.Test;

/// "Early start = the latest of ...": what days ask of a task, one by one and together.
class EarlyStartTest {
  @Test
  void startsWithThePlan() {
    check(
        """
        a  ==
        """,
        """
        a  |==...|  critical
        """);
  }

  @Test
  void waitsForItsWeek() {
    check(
        """
        a  ==  week 2
        """,
        """
        a  |.....|==...|  critical
        """);
  }

  @Test
  void waitsForItsNotBefore() {
    check(
        """
        a  ==  notBefore 01-07
        """,
        """
        a  |..==.|  critical
        """);
  }

  @Test
  void workNotBegunWaitsForTheStatusDate() {
    check(
        """
        plan 4 status 01-08
        a  ==
        """,
        """
        a  |...==|  critical
        """);
  }

  @Test
  void latestOfAllDaysAndLinksCounts() {
    check(
        """
        plan 4 status 01-06
        first   ===
        by-day  =    week 1 notBefore 01-09 after first
        by-link =    week 1 notBefore 01-07 after first
        by-week =    week 2 notBefore 01-07 after first
        """,
        """
        first    |.===.|.....|  slack 1
        by-day   |....=|.....|  slack 1
        by-link  |....=|.....|  slack 1
        by-week  |.....|=....|  critical
        """);
  }

  @Test
  void dayWithoutWorkMeansTheNextMorningThereIs() {
    check(
        """
        plan 4 off 01-12
        on-saturday  =  notBefore 01-10
        week-two     =  week 2
        """,
        """
        on-saturday  |.....|x=...|  critical
        week-two     |.....|x=...|  critical
        """);
  }

  @Test
  void statusDateWithoutWorkMeansTheNextMorningThereIs() {
    check(
        """
        plan 4 status 01-10
        a  =
        """,
        """
        a  |.....|=....|  critical
        """);
  }

  @Test
  void daysBeforeThePlanCountAsItsFirstMinute() {
    check(
        """
        plan 4 status 01-01
        a  =  notBefore 01-02
        """,
        """
        a  |=....|  critical
        """);
  }

  @Test
  void delayComesAfterEverythingElse() {
    check(
        """
        first       ==
        after-link  =  after first delay 1
        after-week  =  week 2 delay 2
        after-start =  delay 3
        """,
        """
        first        |==...|.....|  slack 4
        after-link   |...=.|.....|  slack 4
        after-week   |.....|..=..|  critical
        after-start  |...=.|.....|  slack 4
        """);
  }

  @Test
  void negativeLagNeverStartsBeforeThePlan() {
    check(
        """
        first   =
        second  =  after first:FS-5
        """,
        """
        first   |=....|  critical
        second  |=....|  critical
        """);
  }
}
