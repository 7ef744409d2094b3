package gateline.file.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.file.LineEnd;
import gateline.file.PlanReader;
import gateline.file.PlanWriter;
import gateline.file.ReadResult;
import gateline.file.merge.PlanMerge.Merged;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.plan.Task.Details;
import gateline.plan.Task.Facts;
import gateline.testing.FilledPlans;
import gateline.testing.PlanGenerator;
import gateline.testing.Samples;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any three versions of a plan.
class MergePropertiesTest {
  private static final int SEEDS = 25;
  private static final int CHANGES = 20;

  private static String text(Plan plan) {
    return PlanWriter.text(plan, LineEnd.UNIX);
  }

  /// The plan after one random change of the task at a place.
  private static Plan changed(Plan plan, int place, Random random) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    tasks.set(place, changed(tasks.get(place), random, plan.weeks()));
    return plan.withTasks(tasks);
  }

  private static Task changed(Task task, Random random, int weeks) {
    BigDecimal number = BigDecimal.valueOf(random.nextInt(1, 200), 1);
    return switch (random.nextInt(6)) {
      case 0 -> task.withEstimate(number);
      case 1 -> task.withName("Task " + number);
      case 2 -> task.withWeek(random.nextInt(1, weeks + 1));
      case 3 -> task.withFacts(new Facts(null, null, number));
      case 4 -> task.withDetails(new Details("", "owner " + number, "", random.nextBoolean(), ""));
      default -> task.withDepends(task.depends().stream().skip(1).toList());
    };
  }

  private static void mergesBoth(Plan base, long seed) {
    Random random = new Random(seed);
    Plan ours = base;
    Plan theirs = base;
    Plan both = base;
    for (int i = 0; i < CHANGES; i++) {
      int place = random.nextInt(base.tasks().size());
      long change = random.nextLong();
      both = changed(both, place, new Random(change));
      ours = place % 2 == 0 ? changed(ours, place, new Random(change)) : ours;
      theirs = place % 2 == 1 ? changed(theirs, place, new Random(change)) : theirs;
    }
    Merged merged = PlanMerge.of(base, ours, theirs);
    assertEquals(List.of(), merged.conflicts(), "seed " + seed);
    assertEquals(text(both), text(merged.plan()), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void changesOfDifferentTasksAreAllInTheMerge(int part) {
    for (long seed = part * SEEDS; seed < (part + 1L) * SEEDS; seed++) {
      mergesBoth(seed % 8 == 0 ? Samples.WEEK_4.plan() : PlanGenerator.plan(seed), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void oneFieldChangedApartIsReportedWithBothValues(int part) {
    for (long seed = part * SEEDS; seed < (part + 1L) * SEEDS; seed++) {
      Random random = new Random(seed);
      Plan base = PlanGenerator.plan(seed);
      int place = random.nextInt(base.tasks().size());
      Plan ours = withEstimate(base, place, "777.5");
      Plan theirs = withEstimate(base, place, "888.25");
      Merged merged = PlanMerge.of(base, ours, theirs);
      String words = merged.conflicts().stream().map(Conflict::words).collect(Collectors.joining());
      assertEquals(1, merged.conflicts().size(), words);
      assertTrue(words.contains(", estimate: ours 777.5, theirs 888.25, base "), words);
      assertEquals(text(ours), text(merged.plan()));
      Set<List<String>> chosen = Set.of(merged.conflicts().getFirst().path());
      assertEquals(text(theirs), text(PlanMerge.of(base, ours, theirs, chosen).plan()));
    }
  }

  private static Plan withEstimate(Plan plan, int place, String estimate) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    tasks.set(place, tasks.get(place).withEstimate(new BigDecimal(estimate)));
    return plan.withTasks(tasks);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aSideThatChangedNothingTakesTheOther(long seed) {
    Plan base = FilledPlans.full(seed);
    Plan other = FilledPlans.mixed(seed + 100);
    assertEquals(text(other), text(PlanMerge.of(base, other, base).plan()));
    assertEquals(text(other), text(PlanMerge.of(base, base, other).plan()));
    assertEquals(text(other), text(PlanMerge.of(base, other, other).plan()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whateverIsMergedIsAPlan(long seed) {
    Plan base = seed % 3 == 0 ? null : FilledPlans.mixed(seed);
    Plan ours = FilledPlans.full(seed + 100);
    Plan theirs = FilledPlans.mixed(seed + 200);
    Plan merged = PlanMerge.of(base, ours, theirs).plan();
    byte[] written = PlanWriter.bytes(merged, LineEnd.UNIX);
    var read = assertInstanceOf(ReadResult.Opened.class, PlanReader.read(written));
    assertEquals(text(merged), text(read.plan()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void takingAllOfTheirsInGeneratedPlansGivesAPlanToo(long seed) {
    Plan base = PlanGenerator.plan(seed);
    Plan ours = PlanGenerator.plan(seed + 1);
    Plan theirs = PlanGenerator.plan(seed + 2);
    Set<List<String>> paths =
        PlanMerge.of(base, ours, theirs).conflicts().stream()
            .map(Conflict::path)
            .collect(Collectors.toSet());
    Plan merged = PlanMerge.of(base, ours, theirs, paths).plan();
    byte[] written = PlanWriter.bytes(merged, LineEnd.UNIX);
    assertInstanceOf(ReadResult.Opened.class, PlanReader.read(written));
  }
}
