package gateline.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.testing.PlanGenerator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static final int PLANS = 200;

  @Test
  void otherLengthsGiveTheDatesOfAPlanWithThoseEstimates() {
    for (int seed = 0; seed < PLANS; seed++) {
      Plan plan = PlanGenerator.plan(seed);
      Schedule other = Schedule.of(longer(plan));
      Trial trial = Schedule.of(plan).trial();
      for (int task = 0; task < plan.tasks().size(); task++) {
        trial.setLength(task, other.finish(task) - other.start(task));
      }
      assertEquals(other.finish(), trial.run(), "seed " + seed);
      for (int task = 0; task < plan.tasks().size(); task++) {
        assertEquals(other.finish(task), trial.finish(task), "seed " + seed);
      }
    }
  }

  /// What is finished is left as it is: how long it took moves the start it is given.
  private static Plan longer(Plan plan) {
    return plan.withTasks(
        plan.tasks().stream()
            .map(task ->
                task.isFinished()
                    ? task
                    : task.withEstimate(task.estimate().multiply(new BigDecimal("1.7"))))
            .toList());
  }

  @Test
  void whatDrivesTheFinishHasNoSlack() {
    for (int seed = 0; seed < PLANS; seed++) {
      Plan plan = withoutDeadlines(PlanGenerator.plan(seed));
      Schedule schedule = Schedule.of(plan);
      int[] all = IntStream.range(0, plan.tasks().size()).toArray();
      Set<Integer> withoutSlack =
          Arrays.stream(all)
              .filter(task -> schedule.totalSlack(task) == 0)
              .boxed()
              .collect(Collectors.toSet());
      int[] found = new int[all.length];
      Trial trial = schedule.trial();
      trial.run();
      int count = trial.driving(all, found);
      assertEquals(new TreeSet<>(withoutSlack), first(count, found), "seed " + seed);
    }
  }

  private static Set<Integer> first(int count, int[] found) {
    return Arrays.stream(found, 0, count).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Plan withoutDeadlines(Plan plan) {
    List<Task> tasks =
        plan.tasks().stream()
            .map(task ->
                task.withTiming(
                    new Task.Timing(
                        task.timing().notBefore(),
                        task.timing().delay(),
                        null,
                        task.timing().pinned())))
            .toList();
    return plan.withTasks(tasks);
  }
}
