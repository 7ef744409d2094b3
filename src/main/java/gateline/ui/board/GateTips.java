package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.plan.Gate;
import gateline.plan.GateDecision.Condition;
import gateline.review.ChainStatus;
import gateline.review.DecisionWords;
import gateline.time.DateWords;
import gateline.ui.board.HoverTip.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the tooltips of an open condition and of the sign for a re-plan say.
final class GateTips {
  private GateTips() {}

  /// What was decided at a gate before, and how it is decided.
  static @Nullable Words decision(BoardModel model, String id) {
    Gate gate = model.schedule().index().gate(id);
    if (gate == null) {
      return null;
    }
    List<String> lines = new ArrayList<>();
    DecisionWords.history(model.schedule().index(), gate)
        .forEach(each -> lines.add("Before: " + each));
    lines.add("A click or Ctrl+Shift+G decides");
    return new Words("Decision at " + gate.name(), lines);
  }

  /// The condition that a mark with the part `due-2` stands for.
  static @Nullable Words condition(BoardModel model, String id, String part) {
    Gate gate = model.schedule().index().gate(id);
    int place = Integer.parseInt(part.substring(part.indexOf('-') + 1)) - 1;
    if (gate == null || gate.decision() == null || place >= gate.decision().conditions().size()) {
      return null;
    }
    Condition condition = gate.decision().conditions().get(place);
    List<String> lines = new ArrayList<>(List.of("Open condition of " + gate.name()));
    if (!condition.owner().isEmpty()) {
      lines.add("Owner: " + model.schedule().index().ownerName(condition.owner()));
    }
    LocalDate due = condition.due();
    LocalDate today = model.today();
    if (due != null) {
      boolean isOver = today != null && today.isAfter(due);
      lines.add("Due " + DateWords.day(due) + (isOver ? ", overdue" : ""));
    }
    return new Words(condition.text(), lines);
  }

  /// The chains that ask for a re-plan before a sprint.
  static @Nullable Words replan(BoardModel model, String sprint) {
    List<ChainStatus> chains =
        model.slippingChains().stream().filter(chain -> chain.isBefore(sprint)).toList();
    return chains.isEmpty()
        ? null
        : new Words(
            "Watched chains slip: re-plan before the sprint",
            chains.stream().map(chain -> chain.chain().name() + ": " + chain.words()).toList());
  }
}
