package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipTrendTest {
  private static SlipTrend trend(Plan plan, String gate) {
    Schedule schedule = Schedule.of(plan);
    return SlipTrend.of(schedule, schedule.index().gatePosition(gate));
  }

  @Test
  void theTrendEndsWithThePlanNowAndItsStepsAddUp() {
    Plan plan = Samples.WEEK_4.plan();
    SlipTrend trend = trend(plan, "g4");
    assertEquals(plan.baselines().size() + 1, trend.points().size());
    assertEquals(1, trend.points().getLast().later());
    double way = trend.points().stream().mapToDouble(SlipTrend.Point::later).sum();
    assertEquals(way, trend.days());
  }

  @Test
  void aGateThatSlippedSaysHowOftenAndHowFar() {
    assertEquals(
        "Slipped once since Week 1 review, +1 d in all",
        trend(Samples.WEEK_4.plan(), "g4").words());
    assertEquals("slipped once, +1 d", trend(Samples.WEEK_4.plan(), "g4").shortly());
    assertEquals("came forward, −3 d", trend(Samples.WEEK_4.plan(), "g2").shortly());
    assertEquals("held", trend(Samples.WEEK_4.plan(), "g12").shortly());
  }

  @Test
  void withoutABaselineThereIsNothingToSay() {
    assertEquals("", trend(Samples.WEEK_4.plan().withBaselines(List.of()), "g4").words());
  }
}
