package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.plan.Metric;
import gateline.plan.Plan;
import gateline.testing.PlanSketch;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricTargetsTest {
  private static Metric metric(String words) {
    return PlanSketch.plan("metric " + words).metrics().getFirst();
  }

  private static MetricTrend trend(String words) {
    return MetricTrend.of(metric(words));
  }

  /// The first target of the first metric from week 4 on.
  private static MetricTarget next(String words) {
    Plan plan = PlanSketch.plan(words);
    return MetricTargets.next(plan, plan.metrics().getFirst(), 4).orElseThrow();
  }

  private static void checkAt(String expected, MetricTrend trend, int week) {
    BigDecimal value = trend.at(week);
    assertEquals(0, new BigDecimal(expected).compareTo(value), () -> expected + ", is " + value);
  }

  @Test
  void theLineGoesOnThroughTheLastTwoActuals() {
    MetricTrend tests = trend("tests actuals 1:770,2:921,3:1098");
    checkAt("1275", tests, 4);
    checkAt("1098", tests, 3);
    checkAt("1098", tests, 1);
    checkAt("250", trend("tests actuals 1:100,3:200"), 4);
    assertNull(trend("tests actuals 3:900").at(4), "one actual is no trend");
    checkAt("1072", tests.until(2), 3);
  }

  @Test
  void aTrendSaysTheWeekInWhichItReachesItsTarget() {
    MetricTrend rising = trend("tests actuals 2:921,3:1098");
    assertEquals(6, rising.reaches(new BigDecimal("1616")));
    assertEquals(4, rising.reaches(new BigDecimal("1275")));
    assertEquals(3, rising.reaches(new BigDecimal("1000")), "it is there already");
    BigDecimal target = new BigDecimal("1616");
    assertEquals(0, trend("tests actuals 2:921,3:900").reaches(target), "it falls");
    assertEquals(0, trend("tests actuals 2:900,3:900").reaches(target), "it stands still");
    assertEquals(0, trend("tests actuals 3:900").reaches(target), "one actual is no trend");
    assertEquals(0, trend("tests actuals 2:900,3:901").reaches(target), "in years");
  }

  @Test
  void whatShouldFallReachesItsTargetFromAbove() {
    MetricTrend failed = trend("failed-sessions % lower actuals 2:2.8,3:2.4");
    assertEquals(7, failed.reaches(BigDecimal.ONE));
    checkAt("0.8", failed, 7);
    checkAt("0", failed, 12);
    assertEquals(9, failed.reaches(BigDecimal.ZERO));
  }

  @Test
  void noTrendPassesAHundredPercentOrFallsBelowNothing() {
    MetricTrend rate = trend("pass-rate % actuals 2:96,3:98");
    checkAt("100", rate, 9);
    assertEquals(0, rate.reaches(new BigDecimal("101")));
    checkAt("110", trend("pass-rate % targets 9:101 actuals 2:96,3:98"), 9);
    checkAt("0", trend("open-defects lower actuals 2:30,3:10"), 9);
    checkAt("-110", trend("balance lower actuals 1:-5,2:30,3:10").until(3), 9);
  }

  @Test
  void theNextTargetIsTheFirstFromAWeekOn() {
    Plan plan =
        PlanSketch.plan(
            """
            metric tests targets 2:916,4:1616,8:2323
            gate alpha week 4
            gate beta week 6 targets tests:2000
            """);
    Metric tests = plan.metrics().getFirst();
    List<MetricTarget> all = MetricTargets.of(plan, tests);
    assertEquals(List.of(2, 4, 6, 8), all.stream().map(MetricTarget::week).toList());
    assertEquals(
        List.of("916", "1,616", "2,000", "2,323"), all.stream().map(MetricTarget::asked).toList());
    assertNull(all.getFirst().gate());
    assertEquals(plan.gates().getFirst(), all.get(1).gate(), "it takes the target of its week");
    assertEquals(6, MetricTargets.next(plan, tests, 5).orElseThrow().week());
    assertTrue(MetricTargets.next(plan, tests, 9).isEmpty());
  }

  @Test
  void aTargetSaysWhenItIsReached() {
    MetricTarget late = next("metric tests targets 4:1616 actuals 2:921,3:1098");
    assertEquals("At this pace 1,275 by week 4, 1,616 in week 6", late.pace());
    assertEquals("Tests reach 1,616 in week 6, 2 weeks late", late.shortfall());
    MetricTarget early = next("metric failed-sessions % lower targets 10:1 actuals 2:2.8,3:2.4");
    assertEquals("At this pace 1% in week 7", early.pace());
    MetricTarget never = next("metric pass-rate % targets 12:100 actuals 2:97.4,3:96.1");
    assertEquals("At this pace 84.4% by week 12, never 100%", never.pace());
    assertEquals("Pass rate never reaches 100% at this pace", never.shortfall());
    MetricTarget missed = next("metric tests targets 4:300 actuals 3:100,4:200");
    assertEquals("Missed; at this pace 300 in week 5", missed.pace());
    MetricTarget falling = next("metric pass-rate % targets 6:97 actuals 2:98,3:97.2");
    assertTrue(falling.met());
    assertEquals("At this pace 94.8% by week 6", falling.pace());
    assertEquals("Pass rate will miss 97% in week 6 at this pace", falling.shortfall());
    assertEquals("", next("metric tests targets 4:300 actuals 2:290,3:400").pace());
  }

  @Test
  void withoutATrendATargetIsBehindOnceItsWeekIsThere() {
    MetricTarget single = next("metric tests targets 4:1616 actuals 3:1098");
    assertTrue(single.isBehind(4));
    assertTrue(!single.isBehind(3));
    assertEquals("Tests behind: 1,098 against 1,616", single.shortfall());
    assertTrue(!next("metric tests targets 4:1616").isBehind(5), "nothing was measured");
  }

  @Test
  void whatWasMeasuredAfterAGatesDecisionIsNotHeldAgainstIt() {
    Plan plan =
        PlanSketch.plan(
            """
            metric tests targets 2:916 actuals 1:770,2:921,3:800
            gate alpha week 2 go 01-16
            """);
    MetricTarget decided = MetricTargets.next(plan, plan.metrics().getFirst(), 2).orElseThrow();
    assertTrue(decided.met());
    assertEquals(new MetricTrend.Measured(2, new BigDecimal("921")), decided.actual());
  }
}
