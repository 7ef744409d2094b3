package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.gesture.GateTick;
import gateline.plan.Gate;
import gateline.plan.GateDecision;
import gateline.review.DecisionWords;
import java.util.List;

/// What screen readers are told of one line of a gate's card.
final class GateSpeech {
  private GateSpeech() {}

  /// `Exit criterion 3, Parity inventory signed off, not met, gate Parity sign-off`; empty for what
  /// is no line of a card.
  static String words(BoardModel model, BoardMark.GateSign sign) {
    Gate gate = model.schedule().index().gate(sign.gate());
    if (gate == null) {
      return "";
    }
    if (sign.part().equals("decision")) {
      return decision(model, gate);
    }
    return GateTick.of(gate, sign.part())
        .map(tick -> capital(tick.words()) + ", gate " + gate.name())
        .orElse("");
  }

  private static String decision(BoardModel model, Gate gate) {
    GateDecision decision = gate.decision();
    String now =
        decision == null ? "open" : DecisionWords.outcome(model.schedule().index(), decision);
    List<String> before = DecisionWords.history(model.schedule().index(), gate);
    String past = before.isEmpty() ? "" : ", before " + String.join(", before ", before);
    return "Decision at gate " + gate.name() + ", " + now + past + ", Enter decides";
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
