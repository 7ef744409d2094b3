package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.schedule.Driver;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriverChainTest {
  private static final Schedule SCHEDULE =
      Schedule.of(
          PlanSketch.plan(
              """
              plan 2
              squad core people 1
              gate review week 1
              task design 2 core week 1
              task build 2 core week 1 after design
              task ship 2 core week 1 after build
              """));

  @Test
  void aTaskIsFollowedBackToWhatNoLinkDrives() {
    DriverChain chain = DriverChain.of(SCHEDULE, "ship");
    assertNotNull(chain);
    assertEquals(List.of(2, 1, 0), chain.tasks());
    assertEquals(
        "Starts Fri 9 Jan because \"Build\" ends Thu 8 Jan; that starts Wed 7 Jan because"
            + " \"Design\" ends Tue 6 Jan; that starts Mon 5 Jan, the first working day of its week"
            + " 1.",
        chain.sentence());
  }

  @Test
  void aGateIsFollowedFromTheTaskThatEndsLast() {
    DriverChain chain = DriverChain.of(SCHEDULE, "review");
    assertNotNull(chain);
    assertEquals(List.of(2, 1, 0), chain.tasks());
    assertTrue(
        chain
            .sentence()
            .startsWith(
                "Forecast Mon 12 Jan because \"Ship\" ends then; that starts Fri 9 Jan because"),
        chain.sentence());
  }

  @Test
  void aGateThatNothingDelaysHasNoChain() {
    Schedule early =
        Schedule.of(
            PlanSketch.plan(
                """
                plan 2
                gate review week 1
                task design 2 week 1
                """));
    DriverChain chain = DriverChain.ofGate(early, 0);
    assertEquals(List.of(), chain.tasks());
    assertEquals("Stands Fri 9 Jan, the last working day of its week 1.", chain.sentence());
    assertNull(DriverChain.of(early, "nobody"));
  }

  @Test
  void theMiddleOfALongChainIsCounted() {
    StringBuilder lines = new StringBuilder("plan 2\ntask t0 1 week 1\n");
    for (int i = 1; i < 9; i++) {
      lines.append("task t" + i + " 1 after t" + (i - 1) + "\n");
    }
    String sentence =
        DriverChain.ofTask(Schedule.of(PlanSketch.plan(lines.toString())), 8).sentence();
    assertTrue(
        sentence.endsWith(
            "; 5 tasks further back, \"T0\" starts Mon 5 Jan, the first working day of its week"
                + " 1."),
        sentence);
  }

  @Test
  void everyChainOfTheSamplesEndsWhereNoLinkDrives() {
    for (Samples sample : Samples.values()) {
      Schedule schedule = Schedule.of(sample.plan());
      for (int task = 0; task < schedule.plan().tasks().size(); task++) {
        List<Integer> tasks = DriverChain.ofTask(schedule, task).tasks();
        for (int step = 1; step < tasks.size(); step++) {
          Driver driver = schedule.driver(tasks.get(step - 1));
          assertEquals(tasks.get(step), ((Driver.ByLink) driver).predecessor());
        }
        assertTrue(!(schedule.driver(tasks.getLast()) instanceof Driver.ByLink));
      }
    }
  }
}
