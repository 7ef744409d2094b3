package gateline.review.change;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.review.change.Change.What;
import gateline.schedule.Schedule;
import gateline.testing.Samples;
import gateline.time.DateWords;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EntriesTest {
  private static final Changes CHANGES = sinceTheLastReview();

  private static Changes sinceTheLastReview() {
    Plan plan = Samples.WEEK_4.plan();
    Baseline last = plan.baselines().getLast();
    return Changes.between(Schedule.of(Objects.requireNonNull(last.plan())), Schedule.of(plan));
  }

  @Test
  void worstForTheNextGateComesFirstAndWhatWasPushedSaysByWhat() {
    String told =
        CHANGES.entries().stream().limit(6).map(EntriesTest::card).collect(joining("\n")) + "\n";
    assertEquals(
        """
        Golden trace capture + replay infra | estimate 4 → 5 d, started 1 day late, 20% done | +3 d | moves Parity sign-off by 2 days
        AutomatosX v2 (illustration: Thursday of week 4) | status date 23 Jan → 29 Jan | 0 d | moves Parity sign-off by 1 day
        SDK runtime bridge (init/plan/act/recover) | estimate 4 → 5 d | +1 d | moves Plugin SDK Alpha by 1 day
        Incremental indexing service | estimate 4 → 5 d | +1 d | moves the finish by 1 day
        CI artifact storage for traces/logs | pushed by "Golden trace capture + replay infra" | +3 d | inside Parity sign-off
        Author 350 parity tests (mock + golden) | estimate 5 → 7 d, progress 40% → 75% | +2.8 d | inside Parity sign-off
        """,
        told);
  }

  private static String card(Entry entry) {
    return String.join(
        " | ",
        entry.subject().name(),
        entry.cause(),
        DateWords.signedDays(entry.days()),
        entry.consequence());
  }

  @Test
  void aGateThatMovesSaysWhatMovedItMost() {
    String moved =
        CHANGES.shifts().stream()
            .filter(shift -> shift.subject().noun().equals("gate"))
            .map(shift -> shift.subject().name() + ": " + shift.cause())
            .collect(joining("\n"));
    assertEquals(
        """
        Parity sign-off: pushed by "Golden trace capture + replay infra"
        Plugin SDK Alpha: pushed by "SDK runtime bridge (init/plan/act/recover)\"\
        """,
        moved);
  }

  @Test
  void aPlanThatIsTheSameHasNoChanges() {
    Changes none = Changes.between(CHANGES.after(), CHANGES.after());
    assertEquals(0, none.entries().size());
    assertEquals(Effect.NONE, none.effect());
  }

  @Test
  void risksSayHowTheyChangedAndWhichGateTheyTouch() {
    String risks =
        CHANGES.entries().stream()
            .filter(entry -> entry.subject().noun().equals("risk") && entry.has(What.DETAILED))
            .map(
                entry -> entry.subject().name() + ": " + entry.cause() + ", " + entry.consequence())
            .collect(joining("\n"));
    assertEquals(
        """
        Planner regressions: status open → closed, touches Parity sign-off
        Trace data leakage: likelihood medium → high, touches Parity sign-off\
        """,
        risks);
  }
}
