package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.testing.PlanGenerator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds of every schedule, whatever the plan.
class PropertiesTest {
  private static final int PLANS = 200;

  @Test
  void everyLinkThatStillAsksIsKept() {
    for (int seed = 0; seed < PLANS; seed++) {
      Schedule schedule = Schedule.of(PlanGenerator.plan(seed));
      Network network = schedule.network();
      for (int link = 0; link < network.linkCount(); link++) {
        int to = network.to(link);
        assertTrue(
            schedule.isFixed(to) || schedule.start(to) >= schedule.asked(link),
            "seed " + seed + ": " + schedule.plan().tasks().get(to));
      }
    }
  }

  @Test
  void slackNeverRunsBeyondThePlansFinish() {
    for (int seed = 0; seed < PLANS; seed++) {
      Schedule schedule = Schedule.of(PlanGenerator.plan(seed));
      for (int task = 0; task < schedule.plan().tasks().size(); task++) {
        assertTrue(schedule.start(task) >= 0 && schedule.start(task) <= schedule.finish(task));
        assertTrue(schedule.lateFinish(task) <= schedule.finish());
        assertTrue(schedule.freeSlack(task) >= 0);
      }
    }
  }

  /// Links to a finish are left aside: with one, a longer task starts earlier, and so may what
  /// waits for its start.
  @Test
  void longerEstimateNeverEndsThePlanEarlier() {
    for (int seed = 0; seed < PLANS; seed++) {
      Plan plan = pushingForward(PlanGenerator.plan(seed));
      long finish = Schedule.of(plan).finish();
      int at = seed % plan.tasks().size();
      List<Task> tasks = new ArrayList<>(plan.tasks());
      tasks.set(at, tasks.get(at).withEstimate(tasks.get(at).estimate().add(BigDecimal.ONE)));
      assertTrue(Schedule.of(plan.withTasks(tasks)).finish() >= finish, "seed " + seed);
    }
  }

  private static Plan pushingForward(Plan plan) {
    return plan.withTasks(
        plan.tasks().stream()
            .map(task -> task.withFacts(Task.Facts.NONE))
            .map(task ->
                task.withDepends(task.depends().stream().filter(PropertiesTest::toStart).toList()))
            .toList());
  }

  private static boolean toStart(Link link) {
    return link.type() == Link.Type.FS || link.type() == Link.Type.SS;
  }
}
