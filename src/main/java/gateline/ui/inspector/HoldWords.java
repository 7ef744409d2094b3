package gateline.ui.inspector;

import gateline.edit.Decide;
import gateline.edit.Document;
import gateline.edit.field.GateDecisionFields;
import gateline.plan.Gate;
import gateline.plan.GateDecision.Outcome;
import java.util.List;
import java.util.stream.IntStream;

/// What holding a gate would pause, in one sentence.
final class HoldWords {
  private HoldWords() {}

  static String of(Document document, Gate gate) {
    Document held = document.after(Decide.of(gate, GateDecisionFields.of(Outcome.HOLD)));
    List<String> paused =
        IntStream.range(0, document.plan().tasks().size())
            .filter(task -> held.schedule().isPaused(task) && !document.schedule().isPaused(task))
            .mapToObj(task -> document.plan().tasks().get(task).name())
            .toList();
    return switch (paused.size()) {
      case 0 -> "A hold would pause nothing.";
      case 1 -> "A hold would pause " + paused.getFirst() + ".";
      default ->
          "A hold would pause "
              + (paused.size() + " tasks, the first of them ")
              + (paused.getFirst() + ".");
    };
  }
}
