package gateline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainStatusTest {
  private static final String SPRINTS =
      """
      sprint sprint-1 from 1 to 2
      sprint sprint-2 from 3 to 4
      """;

  private static ChainStatus only(String lines) {
    return ChainStatus.of(Schedule.of(PlanSketch.plan(SPRINTS + lines))).getFirst();
  }

  private static void checkSteady(String lines) {
    ChainStatus chain = only(lines);
    assertFalse(chain.isSlipping());
    assertEquals("", chain.words());
  }

  @Test
  void aChainSlipsWhenAnItemEndsAfterThePlannedStartOfTheNext() {
    ChainStatus chain =
        only(
            """
            task alpha 7 week 2
            task beta 1 week 3 after alpha
            chain watch from alpha to beta
            """);
    assertEquals(List.of(new ChainStatus.Slip("alpha", "beta", 2)), chain.slips());
    assertEquals(
        "\"Alpha\" slips 2 days past the planned start of \"Beta\", re-plan before Sprint 2",
        chain.words());
  }

  @Test
  void anItemThatEndsTheEveningBeforeIsInTime() {
    checkSteady(
        """
        task alpha 5 week 2
        task beta 1 week 3
        chain watch from alpha to beta
        """);
  }

  @Test
  void aGateSlipsByItsForecastAndStartsAtItsOwnTime() {
    ChainStatus chain =
        only(
            """
            gate sdk-alpha week 2
            gate beta-gate week 3
            task work 11 week 2
            chain watch from sdk-alpha to beta-gate
            """);
    assertEquals(List.of(new ChainStatus.Slip("sdk-alpha", "beta-gate", 1)), chain.slips());
  }

  @Test
  void aTaskWithoutWeekIsPlannedForItsNotBefore() {
    ChainStatus chain =
        only(
            """
            task alpha 4 week 1
            task beta 1 notBefore 01-07
            chain watch from alpha to beta
            """);
    assertEquals(List.of(new ChainStatus.Slip("alpha", "beta", 2)), chain.slips());
  }

  @Test
  void aTaskMovedWithinItsWeekIsPlannedForThatDay() {
    checkSteady(
        """
        task alpha 7 week 1
        task beta 1 week 2 notBefore 01-14
        chain watch from alpha to beta
        """);
  }

  @Test
  void whatIsPlannedForNoTimeOrIsUnknownCannotBePassed() {
    checkSteady(
        """
        task alpha 4 week 1
        task beta 1
        chain watch from alpha,lost to beta,nobody-knows
        """);
  }

  @Test
  void theReplanIsDueBeforeTheSprintAfterTheStatusDate() {
    String slipping =
        """
        task alpha 20 week 1 started 01-05
        task beta 1 week 2
        chain watch from alpha to beta
        """;
    assertEquals("re-plan before Sprint 2", replan("plan 6 status 01-08\n" + slipping));
    assertEquals("re-plan", replan("plan 6 status 01-20\n" + slipping));
  }

  private static String replan(String lines) {
    String words = only(lines).words();
    return words.substring(words.lastIndexOf(", ") + 2);
  }

  @Test
  void theWorstSlipComesFirst() {
    ChainStatus chain =
        only(
            """
            task alpha 9 week 1
            task beta 1 week 2
            task gamma 1 week 1
            chain watch from alpha to beta,gamma
            """);
    assertEquals(
        List.of("gamma", "beta"), chain.slips().stream().map(ChainStatus.Slip::to).toList());
  }
}
