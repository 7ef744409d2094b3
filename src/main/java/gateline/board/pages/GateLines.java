package gateline.board.pages;

import gateline.review.GateState;
import gateline.review.GateStatus;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;

/// Gates as titles say them.
final class GateLines {
  private GateLines() {}

  /// `Parity sign-off is forecast 2 days late: 3 exit criteria and 1 target not met`.
  static String verdict(GateStatus gate) {
    List<String> missing = new ArrayList<>();
    int criteria = gate.readiness().criteria() - gate.readiness().criteriaMet();
    int targets = gate.readiness().targets() - gate.readiness().targetsMet();
    if (criteria > 0) {
      missing.add(Counted.of(criteria, "exit criterion", "exit criteria"));
    }
    if (targets > 0) {
      missing.add(Counted.of(targets, "target"));
    }
    String standing = gate.gate().name() + " " + standing(gate);
    return missing.isEmpty()
        ? standing
        : standing + ": " + String.join(" and ", missing) + " not met";
  }

  private static String standing(GateStatus gate) {
    if (gate.state() == GateState.MISSED) {
      return "was missed";
    }
    if (gate.dates().isOpen()) {
      return "is open, its work is paused";
    }
    if (gate.lateDays() > 0) {
      return "is forecast " + DateWords.days(gate.lateDays()) + " late";
    }
    return switch (gate.state()) {
      case AT_RISK -> "is at risk";
      case READY -> "is ready";
      default -> "is on time";
    };
  }
}
