package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// "Duration = estimate (person-days) / people on the task", in whole working minutes.
class DurationTest {
  @Test
  void peopleOnTheTaskShareItsEstimate() {
    assertEquals(2 * 480, length("task a 6 core,quality*2"));
    assertEquals(160, length("task a 1 core*3"));
    assertEquals(960, length("task a 1 core*0.5"));
  }

  @Test
  void taskWithoutSquadsLastsItsEstimateForOnePerson() {
    assertEquals(3 * 480, length("task a 3"));
  }

  @Test
  void unknownSquadsCountAsAbsent() {
    assertEquals(3 * 480, length("task a 6 core*2,strangers*3"));
    assertEquals(6 * 480, length("task a 6 strangers*3"));
  }

  @Test
  void durationIsRoundedOnce() {
    assertEquals(69, length("task a 1 core*7"), "480 / 7 = 68.57");
    assertEquals(1, length("task a 0.00105"), "0.504");
    assertEquals(0, length("task a 0.001"), "0.48");
  }

  @Test
  void whatRemainsIsRoundedOnceFromTheExactDuration() {
    Drawn drawn =
        Drawn.plan(
            """
            plan 4 status 01-06
            squad core
            task a 0.0045 core started 01-05 progress 31
            task b 0.0045 core started 01-05 progress 30
            """);
    assertEquals("2026-01-05T09:00 2026-01-06T09:01", drawn.span("a"), "2.16 x 0.69 = 1.4904");
    assertEquals("2026-01-05T09:00 2026-01-06T09:02", drawn.span("b"), "2.16 x 0.70 = 1.512");
  }

  @Test
  void lengthOfTheDayIsThatOfTheCalendar() {
    Drawn drawn =
        Drawn.plan(
            """
            plan 4 hours 7.5
            task a 1.5
            """);
    assertEquals("2026-01-05T09:00 2026-01-06T12:45", drawn.span("a"));
  }

  private static long length(String task) {
    Schedule schedule = Drawn.plan("squad core\nsquad quality\n" + task).schedule();
    return schedule.finish(0) - schedule.start(0);
  }
}
