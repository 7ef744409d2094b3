package gateline.edit;

import static gateline.edit.SmallPlan.after;
import static gateline.edit.SmallPlan.item;
import static gateline.edit.SmallPlan.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import gateline.edit.field.GateDecisionFields;
import gateline.edit.field.GateFields;
import gateline.plan.Extras;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecideTest {
  private static final Gate GATE = item(GateFields.KIND, "g1");
  private static final GateDecision HOLD = GateDecisionFields.of(Outcome.HOLD);
  private static final GateDecision GO = GateDecisionFields.of(Outcome.GO);

  @Test
  void formerDecisionGoesIntoHistory() {
    Plan held = after(Decide.of(GATE, HOLD));
    Plan went = after(held, Decide.of(GATE, GO));
    assertEquals(HOLD, held.gates().getFirst().decision());
    assertEquals(List.of(), held.gates().getFirst().history());
    assertEquals(GO, went.gates().getFirst().decision());
    assertEquals(List.of(HOLD), went.gates().getFirst().history());
    assertEquals("decide hold at Review", Decide.of(GATE, HOLD).label());
  }

  @Test
  void decisionTakenBackGoesIntoHistory() {
    Plan open = after(after(Decide.of(GATE, HOLD)), Decide.takeBack(GATE));
    assertNull(open.gates().getFirst().decision());
    assertEquals(List.of(HOLD), open.gates().getFirst().history());
  }

  @Test
  void decidingTheSameChangesNothing() {
    Plan held = after(Decide.of(GATE, HOLD));
    assertEquals(held, after(held, Decide.of(GATE, HOLD)));
    assertEquals(SmallPlan.PLAN, after(Decide.takeBack(GATE)));
  }

  @Test
  void decisionOutsideOfTimeIsRefused() {
    GateDecision late =
        new GateDecision(
            Outcome.GO, LocalDate.of(2300, 1, 1), "", "", List.of(), null, false, Extras.NONE);
    assertEquals(
        "gate \"Review\" (g1): decision.date 2300-01-01: expected a day from 1900 to 2200, such as"
            + " 29 jan, 2026-01-29 or w4 thu",
        refused(Decide.of(GATE, late)));
  }

  @Test
  void fieldsOfADecisionAreEditedOnceItIsThere() {
    Plan held = after(SetField.of(GateFields.KIND, GateDecisionFields.OUTCOME, GATE, Outcome.HOLD));
    Gate gate = held.gates().getFirst();
    Plan noted =
        after(held, SetField.of(GateFields.KIND, GateDecisionFields.NOTE, gate, "Too early"));
    assertEquals("Too early", noted.gates().getFirst().decision().note());
    assertEquals(
        SmallPlan.PLAN,
        after(SetField.of(GateFields.KIND, GateDecisionFields.NOTE, GATE, "Too early")));
  }
}
