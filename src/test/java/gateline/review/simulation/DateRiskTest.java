package gateline.review.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.schedule.Schedule;
import gateline.testing.PlanGenerator;
import gateline.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DateRiskTest {
  private static final int ITERATIONS = 10_000;

  private static Simulated simulate(String sketch) {
    return Simulated.plan(sketch, ITERATIONS);
  }

  @Test
  void figuresAreTheSameOnAnyNumberOfThreads() {
    Schedule schedule = Schedule.of(Samples.WEEK_4.plan());
    DateRisk one = DateRisk.of(schedule, Trials.usual(1)).orElseThrow();
    assertEquals(one, DateRisk.of(schedule, Trials.usual(2)).orElseThrow());
    assertEquals(one, DateRisk.of(schedule, Trials.usual(7)).orElseThrow());
  }

  @Test
  void anotherSeedGivesOtherFiguresWithinTheErrorStated() {
    Schedule schedule = Schedule.of(Samples.WEEK_4.plan());
    Quantile one = DateRisk.of(schedule, Trials.usual(2)).orElseThrow().finish().p80();
    Trials other = new Trials(Trials.USUAL, 2, 2, _ -> true);
    Quantile two = DateRisk.of(schedule, other).orElseThrow().finish().p80();
    assertTrue(one.days() != two.days());
    assertEquals(one.days(), two.days(), 2 * (one.error() + two.error()));
  }

  @Test
  void planWithoutRangesAndRisksHasTheDatesOfItsSchedule() {
    for (int seed = 0; seed < 40; seed++) {
      Schedule schedule = Schedule.of(PlanGenerator.plan(seed));
      DateRisk risk = DateRisk.of(schedule, new Trials(3, 1, 1, _ -> true)).orElseThrow();
      assertEquals(schedule.finishAt(), risk.finish().p80().at(), "seed " + seed);
      assertTrue(risk.finish().isCertain());
      for (Outlook gate : risk.gates()) {
        long forecast = schedule.gate(gate.gate()).forecast();
        assertEquals(schedule.time().endAt(forecast), gate.p50().at(), "seed " + seed);
      }
    }
  }

  @Test
  void defaultRangeIsTakenForTasksWithoutTheirOwn() {
    Outlook own = simulate("plan 4 default 50-200\ntask a 4 range 3-5").risk().finish();
    assertEquals(LocalDate.of(2026, 1, 8), own.histogram().bins().getFirst().day());
    assertEquals(LocalDate.of(2026, 1, 9), own.histogram().bins().getLast().day());
    Outlook usual = simulate("plan 4 default 50-200\ntask a 4").risk().finish();
    assertEquals((2 + 16 + 8) / 6.0, usual.mean(), 4 * usual.deviation() / 100);
  }

  @Test
  void rangeIsSharedByThePeopleOnATask() {
    Outlook finish = simulate("squad core people 4\ntask a 8 core*2 range 6-16").risk().finish();
    assertEquals((3 + 16 + 8) / 6.0, finish.mean(), 4 * finish.deviation() / 100);
  }

  @Test
  void finishedTasksAreFacts() {
    Outlook finish =
        simulate(
                "plan 4 status 01-14\n"
                    + "task a 4 range 1-20 started 01-05 finished 01-09 progress 100")
            .risk()
            .finish();
    assertTrue(finish.isCertain());
    assertEquals(LocalDate.of(2026, 1, 9), finish.p80().at().toLocalDate());
    assertEquals(List.of(), finish.driving());
  }

  @Test
  void startedTaskKeepsItsStartAndOnlyWhatIsLeftOfItVaries() {
    Outlook finish =
        simulate("plan 4 status 01-07\ntask a 4 range 2-8 started 01-05 progress 50")
            .risk()
            .finish();
    assertEquals(4 + 0.5 * ((2 + 16 + 8) / 6.0 - 4), finish.mean(), 4 * finish.deviation() / 100);
    assertTrue(finish.histogram().bins().getFirst().day().isAfter(LocalDate.of(2026, 1, 6)));
    assertFalse(finish.histogram().bins().getLast().day().isAfter(LocalDate.of(2026, 1, 12)));
  }

  @Test
  void riskAddsItsDaysToEachTaskAsOftenAsItIsLikely() {
    Outlook finish = simulate("task a 2\ntask b 1 after a\nrisk r high 3 on a,b").risk().finish();
    assertEquals(3 + 0.6 * 6, finish.mean(), 0.1);
    assertEquals(0.4, finish.histogram().bins().getFirst().upTo(), 0.02);
    assertEquals(LocalDate.of(2026, 1, 15), finish.p80().at().toLocalDate());
  }

  @Test
  void riskOfAGateAddsItsDaysToTheGateAlone() {
    Simulated plan = simulate("gate g week 1\ntask a 2 week 1\nrisk r medium 2 on g");
    assertEquals(0.7, plan.gate("g").chance(), 0.02);
    assertEquals(LocalDate.of(2026, 1, 13), plan.gate("g").p80().at().toLocalDate());
    assertTrue(plan.risk().finish().isCertain());
    Swing swing = plan.gate("g").tornado().getFirst();
    assertEquals(new Cause.OfRisk(0), swing.cause());
    assertEquals(2, swing.days(), 1e-9);
  }

  @Test
  void closedRisksAndRisksOfWhatIsOverDoNothing() {
    assertTrue(simulate("task a 2\nrisk r high 3 on a closed").risk().finish().isCertain());
    String over = "task a 2 started 01-05 finished 01-06 progress 100\nrisk r high 3 on a";
    assertTrue(simulate(over).risk().finish().isCertain());
  }

  @Test
  void gateStandsAtItsTimeOrWhenItsTasksAreDone() {
    Simulated plan = simulate("gate g week 1\ntask a 4 week 1 range 3-8");
    Outlook gate = plan.gate("g");
    assertEquals(LocalDate.of(2026, 1, 9), gate.histogram().bins().getFirst().day());
    double inTime = Density.pert(3, 4, 8).upTo(5);
    assertEquals(inTime, gate.chance(), 2 * gate.chanceError());
    assertEquals(1 - inTime, plan.driving(gate).get("a"), 2 * gate.chanceError());
  }

  @Test
  void tasksDriveTheFinishAsOftenAsTheyAreOnItsPath() {
    Simulated plan =
        simulate(
            """
            task a 2
            task b 4 range 3-9 after a
            task c 4 range 3-9 after a
            task d 1
            """);
    Map<String, Double> driving = plan.driving(plan.risk().finish());
    assertEquals(1, driving.get("a"));
    assertEquals(0.5, driving.get("b"), 0.02);
    assertEquals(0.5, driving.get("c"), 0.02);
    assertFalse(driving.containsKey("d"));
  }

  @Test
  void tornadoNamesWhatMovesADateMostFirstAndNothingElse() {
    Simulated plan =
        simulate(
            """
            task aside 2 range 1-4
            task small 2 range 1-3
            task large 9 range 6-18 after small
            """);
    List<Swing> tornado = plan.risk().finish().tornado();
    assertEquals(
        List.of(new Cause.OfTask(2), new Cause.OfTask(1)),
        tornado.stream().map(Swing::cause).toList());
    assertTrue(tornado.getFirst().good() < 0 && tornado.getFirst().bad() > 0);
  }

  @Test
  void editOfOneTaskLeavesTheLuckOfTheOthers() {
    DateRisk before = simulate("task a 4 range 3-9\ntask b 2 range 1-8 after a").risk();
    DateRisk after =
        simulate("task new 1 range 0.5-1.5\ntask a 4 range 3-9\ntask b 2 range 1-8 after a").risk();
    assertEquals(before.finish().histogram(), after.finish().histogram());
  }

  @Test
  void datesThatRestOnAHoldWithoutAnEndAreOpen() {
    Simulated plan =
        simulate(
            """
            plan 4 status 01-14
            gate one week 1 hold 01-09
            gate two week 2
            task a 2 week 1 range 1-5 started 01-05 finished 01-07 progress 100
            task b 2 week 2 range 1-5
            """);
    assertTrue(plan.risk().finish().isOpen());
    assertTrue(plan.gate("two").words().startsWith("open, at the earliest by "));
    assertEquals(List.of(plan.gate("two")), plan.risk().ahead());
  }

  @Test
  void stopsWhenItsProgressSaysSo() {
    Schedule schedule = Schedule.of(Samples.WEEK_4.plan());
    AtomicInteger last = new AtomicInteger();
    Trials.Progress progress = done -> last.accumulateAndGet(done, Math::max) < 2_000;
    Trials trials = Trials.usual(2).withProgress(progress);
    assertEquals(Optional.empty(), DateRisk.of(schedule, trials));
    assertTrue(last.get() < 3_000, "went on to " + last);
  }

  @Test
  void progressComesToExactlyAllIterations() {
    Schedule schedule = Schedule.of(Samples.START.plan());
    AtomicInteger last = new AtomicInteger();
    Trials.Progress progress = done -> last.accumulateAndGet(done, Math::max) > 0;
    DateRisk risk = DateRisk.of(schedule, new Trials(1_234, 1, 2, progress)).orElseThrow();
    assertEquals(1_234, last.get());
    int counted = risk.finish().histogram().bins().stream().mapToInt(Histogram.Bin::count).sum();
    assertEquals(1_234, counted);
  }

  @Test
  void emptyPlanEndsWhereItBegins() {
    DateRisk risk = simulate("plan 4").risk();
    assertTrue(risk.finish().isCertain());
    assertEquals(1, risk.finish().chance());
  }
}
