package gateline.review.relief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.capacity.Loads;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.History;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.review.check.Fix;
import gateline.review.check.PlanCheck;
import gateline.schedule.Schedule;
import gateline.testing.PlanSketch;
import gateline.testing.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReliefsTest {
  /// Holds the offers for a squad's week against lines of label and words.
  private static void check(String plan, int week, String... expected) {
    Loads loads = Loads.of(Schedule.of(PlanSketch.plan(plan)));
    List<String> found =
        Reliefs.of(loads, 0, week).stream()
            .map(each -> each.edit().label() + " | " + each.words())
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void aTaskWithSlackGoesBeforeAskingAnotherSquadAndThatBeforeALaterFinish() {
    check(
        """
        squad core
        squad quality
        task a 3 core week 1
        task b 3 core week 1
        task end 1 quality week 3
        """,
        1,
        "move A to week 2 | Mon 12 Jan to Wed 14 Jan, within its slack · nothing else gets worse",
        "move B to week 2 | Mon 12 Jan to Wed 14 Jan, within its slack · nothing else gets worse",
        "lend 1 person-day of Quality to Core in week 1 | Quality has 5 to spare · nothing else"
            + " gets worse",
        "put 40% of the people on A, for longer | Mon 5 Jan to Wed 14 Jan · A ends late",
        "put 40% of the people on B, for longer | Mon 5 Jan to Wed 14 Jan · B ends late");
  }

  @Test
  void whatAGateWaitsForIsNotCheapToPutBehindIt() {
    check(
        """
        squad core
        squad quality
        gate review week 1
        task a 3 core week 1
        task b 3 core week 1
        task end 1 quality week 3
        """,
        1,
        "lend 1 person-day of Quality to Core in week 1 | Quality has 5 to spare · nothing else"
            + " gets worse",
        "move A 3 days later | Thu 8 Jan to Mon 12 Jan · Review +1 d · A ends late",
        "move B 3 days later | Thu 8 Jan to Mon 12 Jan · Review +1 d · B ends late",
        "put 40% of the people on A, for longer | Mon 5 Jan to Wed 14 Jan · Review +2.5 d · A ends"
            + " late",
        "put 40% of the people on B, for longer | Mon 5 Jan to Wed 14 Jan · Review +2.5 d · B ends"
            + " late");
  }

  @Test
  void aTaskIsMovedEarlierWhereTheSquadHasRoomButNotBeforeItsDay() {
    check(
        """
        squad core
        task a 3 core week 2
        task b 3 core week 2 notBefore 01-12
        task end 1 week 4
        """,
        2,
        "move A to week 3 | Mon 19 Jan to Wed 21 Jan, within its slack · nothing else gets worse",
        "move A to week 1 | Mon 5 Jan to Wed 7 Jan · nothing else gets worse",
        "move B to week 3 | Mon 19 Jan to Wed 21 Jan, within its slack · nothing else gets worse",
        "put 40% of the people on A, for longer | Mon 12 Jan to Wed 21 Jan · A ends late",
        "put 40% of the people on B, for longer | Mon 12 Jan to Wed 21 Jan · B ends late");
  }

  @Test
  void workIsHandedToASquadThatIsOnTheTask() {
    check(
        """
        squad core
        squad quality
        task a 4 core week 1 started 01-05
        task b 4 core,quality week 1 started 01-05
        """,
        1,
        "hand 1 person-day of B to Quality | nothing else gets worse",
        "lend 1 person-day of Quality to Core in week 1 | Quality has 3 to spare · nothing else"
            + " gets worse",
        "put 60% of the people on A, for longer | Mon 5 Jan to Tue 13 Jan · finish +2.7 d · A ends"
            + " late");
  }

  @Test
  void whatIsOverOrPinnedStaysAndAPastWeekCanOnlyBeNoted() {
    check(
        """
        plan 4 status 01-15
        squad core
        squad quality
        task a 5 core week 1 started 01-05 finished 01-09 progress 100
        task b 1 core week 1 started 01-05 finished 01-05 progress 100
        """,
        1,
        "note that Quality lent 1 person-day to Core in week 1 | Quality has 5 to spare · nothing"
            + " else gets worse");
  }

  @Test
  void whereNothingClearsItAloneAFewDoTogether() {
    check(
        """
        squad core
        squad quality
        task a 5 core week 1 started 01-05
        task b 5 core week 1 started 01-05
        task c 2 quality week 1
        task d 1 core week 1
        """,
        1,
        "lend 3 person-days of Quality to Core in week 1, and move D to week 2, and put 60% of the"
            + " people on A, for longer | finish +3.3 d · A ends late",
        "put 30% of the people on A, for longer | leaves 2.5 over · Mon 5 Jan to Tue 27 Jan ·"
            + " finish +11.7 d · A ends late",
        "put 30% of the people on B, for longer | leaves 2.5 over · Mon 5 Jan to Tue 27 Jan ·"
            + " finish +11.7 d · B ends late",
        "lend 3 person-days of Quality to Core in week 1 | leaves 3 over · Quality has 3 to spare ·"
            + " nothing else gets worse");
  }

  @Test
  void whatCannotBeClearedIsOfferedWithWhatItLeaves() {
    check(
        """
        squad core
        squad quality
        task a 6 core week 1 started 01-05 finished 01-09 progress 100
        task b 4.5 quality week 1
        """,
        1,
        "lend 0.5 person-days of Quality to Core in week 1 | leaves 0.5 over · Quality has 0.5 to"
            + " spare · nothing else gets worse");
  }

  @Test
  void beyondThePlansLastWeekNobodyHasDaysToLend() {
    check(
        """
        plan 1
        squad core
        squad quality
        task a 5 core week 1
        task b 3 core after a
        task c 3 core after a
        """,
        2,
        "move B 3 days later | Thu 15 Jan to Mon 19 Jan · finish +3 d",
        "move C 3 days later | Thu 15 Jan to Mon 19 Jan · finish +3 d",
        "put 40% of the people on B, for longer | Mon 12 Jan to Wed 21 Jan · finish +4.5 d",
        "put 40% of the people on C, for longer | Mon 12 Jan to Wed 21 Jan · finish +4.5 d");
  }

  @Test
  void aWeekWithRoomNeedsNothing() {
    check("squad core\ntask a 5 core week 1", 1);
  }

  @ParameterizedTest
  @EnumSource
  void everyOverloadOfTheSampleIsClearedByItsCheapestFixAndUndoBringsItBack(Samples sample) {
    PlanCheck check = check(sample.plan());
    List<Problem> overloads = overloads(check);
    assertTrue(overloads.size() > 7, overloads.toString());
    for (Problem overload : overloads) {
      Fix cheapest = check.fixes(overload).getFirst();
      History opened = History.open(Document.of(sample.plan()));
      History fixed = opened.after(cheapest.edit());
      List<Problem> left = overloads(check(fixed.document().plan()));
      assertTrue(
          left.stream().noneMatch(each -> each.place().equals(overload.place())),
          () -> cheapest.edit().label() + " does not clear " + overload.text());
      assertSame(sample.plan(), fixed.undo().document().plan());
    }
  }

  @ParameterizedTest
  @EnumSource
  void oneKeyForEachOverloadLeavesTheSampleWithoutAny(Samples sample) {
    Document document = Document.of(sample.plan());
    long finish = document.schedule().finish();
    int keys = 0;
    for (Optional<Fix> next = cheapest(document); next.isPresent(); next = cheapest(document)) {
      keys++;
      Attempt attempt = document.attempt(next.get().edit());
      document = ((Attempt.Done) attempt).document();
    }
    assertEquals(overloads(check(sample.plan())).size(), keys);
    assertEquals(finish, document.schedule().finish());
  }

  private static Optional<Fix> cheapest(Document document) {
    PlanCheck check = check(document.plan());
    return overloads(check).stream().findFirst().map(each -> check.fixes(each).getFirst());
  }

  private static PlanCheck check(Plan plan) {
    return PlanCheck.of(Loads.of(Schedule.of(plan)), null);
  }

  private static List<Problem> overloads(PlanCheck check) {
    return check.problems().stream().filter(each -> each.rule().equals("overload")).toList();
  }
}
