package gateline.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.edit.Decide;
import gateline.edit.Document;
import gateline.edit.field.GateDecisionFields;
import gateline.gesture.Impact.Effect;
import gateline.gesture.Impact.Tone;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.plan.GateDecision.Outcome;
import gateline.plan.Plan;
import gateline.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactTest {
  private static final Plan PLAN = Samples.START.plan();

  /// What deciding at the first gate, which is at risk, changes.
  private static List<Effect> deciding(Outcome outcome) {
    Document before = Document.of(PLAN);
    Gate gate = PLAN.gates().getFirst();
    GateDecision decision = GateDecisionFields.of(outcome);
    Document after = before.after(Decide.of(gate, decision));
    return Impact.between(model(before), model(after)).effects();
  }

  private static BoardModel model(Document document) {
    return BoardModel.of(document.schedule(), null);
  }

  @Test
  void goAtAGateAtRiskIsForTheBetter() {
    assertEquals(
        List.of(new Effect(Tone.BETTER, "Runtime stability review, now go")), deciding(Outcome.GO));
  }

  @Test
  void aHoldIsForTheWorse() {
    List<Effect> effects = deciding(Outcome.HOLD);
    assertTrue(
        effects.contains(new Effect(Tone.WORSE, "Runtime stability review, now hold")),
        effects::toString);
  }
}
