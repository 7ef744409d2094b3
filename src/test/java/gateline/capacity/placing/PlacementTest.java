package gateline.capacity.placing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static Outcome outcome(Instance instance, long schedules, int threads) {
    Effort effort = new Effort(Limit.ofSchedules(schedules), threads, 1, _ -> {});
    return Placement.of(instance.model(), effort);
  }

  @Test
  void theBestEndIsFoundAndNoBoundIsAboveIt() {
    for (int seed = 0; seed < 25; seed++) {
      Instance instance = Instance.random(seed, 4);
      Outcome outcome = outcome(instance, 400, 1);
      instance.check(outcome.best());
      assertFalse(instance.canEndBy(outcome.best().end() - 1), "seed " + seed);
      assertTrue(outcome.bound() <= outcome.best().end(), "seed " + seed);
      assertTrue(outcome.byPaths() <= outcome.bound(), "seed " + seed);
    }
  }

  @Test
  void largeSchedulesAreFeasibleWithOneThreadAndWithTwo() {
    for (int seed = 0; seed < 20; seed++) {
      Instance instance = Instance.random(seed, 40);
      instance.check(outcome(instance, 300, 1).best());
      instance.check(outcome(instance, 300, 2).best());
    }
  }

  @Test
  void theSameSeedDoesTheSame() {
    Instance instance = Instance.random(3, 30);
    assertEquals(outcome(instance, 500, 1), outcome(instance, 500, 1));
  }

  @Test
  void noMoreSchedulesAreMadeThanAllowedAndOneThereAlwaysIs() {
    Instance instance = Instance.random(3, 40);
    Outcome most = outcome(instance, 77, 1);
    assertTrue(most.schedules() <= 77, most.toString());
    Outcome least = outcome(instance, 0, 1);
    assertEquals(1, least.schedules());
    instance.check(least.best());
  }

  @Test
  void theBoundOfALargeModelIsGivenUpSoonAfterTheLimitSaysSo() {
    Model model = Instance.random(11, 120).model();
    AtomicLong asked = new AtomicLong();
    Placement.of(model, effort(made -> asked.incrementAndGet() > 0 && made == 0));
    long inAll = asked.get();
    assertTrue(inAll > 500, "the bound asked " + inAll + " times");
    AtomicLong until = new AtomicLong();
    Outcome stopped = Placement.of(model, effort(_ -> until.incrementAndGet() < inAll / 2));
    assertTrue(until.get() < inAll / 2 + 20, until + " of " + inAll);
    assertTrue(stopped.bound() >= stopped.byPaths());
    assertTrue(stopped.bound() <= outcome(Instance.random(11, 120), 1, 1).bound());
  }

  private static Effort effort(Limit limit) {
    return new Effort(limit, 1, 1, _ -> {});
  }

  @Test
  void eachBetterScheduleIsTold() {
    Instance instance = Instance.random(5, 40);
    List<Outcome> told = new ArrayList<>();
    Effort effort = new Effort(Limit.ofSchedules(2_000), 1, 1, told::add);
    Outcome outcome = Placement.of(instance.model(), effort);
    told.forEach(each -> instance.check(each.best()));
    assertEquals(outcome.best(), told.getLast().best());
    assertEquals(told.get(0).byPaths(), told.get(0).bound(), "the crews are not reckoned with yet");
    assertEquals(told.get(0).best(), told.get(1).best());
    for (int i = 2; i < told.size(); i++) {
      assertTrue(told.get(i).best().end() < told.get(i - 1).best().end());
      assertEquals(outcome.bound(), told.get(i).bound());
    }
  }

  @Test
  void aPatientSearchEndsByItselfWhenNothingBetterComes() {
    Instance instance = Instance.random(5, 40);
    Effort effort = new Effort(_ -> true, 1, 1, _ -> {}).patient();
    Outcome outcome = Placement.of(instance.model(), effort);
    instance.check(outcome.best());
    assertTrue(outcome.isProven() || outcome.schedules() >= 10_000, outcome.toString());
  }

  @Test
  void settlingLetsTasksWaitLessAndNothingEndLater() {
    for (int seed = 0; seed < 20; seed++) {
      Instance instance = Instance.random(seed, 25);
      Found found = outcome(instance, 50, 1).best();
      Found settled = Placement.settled(instance.model(), found, Limit.ofSchedules(300));
      instance.check(settled);
      assertTrue(settled.end() <= found.end());
      assertTrue(settled.end() < found.end() || sum(settled) <= sum(found), "seed " + seed);
    }
  }

  private static long sum(Found found) {
    return java.util.Arrays.stream(found.starts()).sum();
  }

  @Test
  void nothingToPlaceEndsWithWhatStands() {
    Model nothing = Model.byMoment(new Tasks(new long[0], new long[0], new Waits(), 7), List.of());
    Outcome outcome = Placement.of(nothing, new Effort(Limit.ofSchedules(9), 1, 1, _ -> {}));
    assertEquals(7, outcome.best().end());
    assertTrue(outcome.isProven());
    assertArrayEquals(new long[0], outcome.best().starts());
  }

  @Test
  void chainsOfAnyLengthArePlaced() {
    int size = 30_000;
    Waits chain = new Waits();
    for (int task = 1; task < size; task++) {
      chain.add(task, task - 1, 1);
    }
    long[] lengths = new long[size];
    java.util.Arrays.fill(lengths, 1);
    Model model = Model.byMoment(new Tasks(lengths, new long[size], chain, 0), List.of());
    long[] starts = new long[size];
    int[] order = java.util.stream.IntStream.range(0, size).toArray();
    assertEquals(size, new Placer(model).place(order, Model.ANY, starts));
    assertEquals(size - 1, starts[0]);
  }
}
