package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.plan.Gate;
import gateline.review.GateStatus;
import gateline.ui.Action;
import gateline.ui.Session;
import gateline.ui.board.BoardView;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the keyboard does at gates: at the one that is selected, or else at the next.
final class GateActions {
  private final Session session;
  private final Supplier<BoardView> board;
  private final Consumer<String> jump;

  /// `jump` brings a gate into sight.
  GateActions(Session session, Supplier<BoardView> board, Consumer<String> jump) {
    this.session = session;
    this.board = board;
    this.jump = jump;
  }

  List<Action> all() {
    var hasGate =
        Bindings.createBooleanBinding(() -> gate() != null, session.model(), session.selection());
    return List.of(
        Action.of("gate.decide", "Decide at a gate", Feather.CHECK_CIRCLE, this::decide)
            .on("Shortcut+Shift+G")
            .when(hasGate));
  }

  private @Nullable String gate() {
    BoardModel model = session.model().get();
    String selected = session.selection().get().last();
    if (model == null) {
      return null;
    }
    boolean isGate = selected != null && model.schedule().index().gatePosition(selected) >= 0;
    return isGate
        ? selected
        : model
            .nextGate()
            .map(GateStatus::gate)
            .map(Gate::id)
            .orElseGet(() -> model.gates().isEmpty() ? null : model.gates().getLast().gate().id());
  }

  /// The card stands where the gate is in sight, which it is once the board has been laid out.
  private void decide() {
    String gate = gate();
    if (gate != null) {
      jump.accept(gate);
      Platform.runLater(() -> board.get().gates().decide(gate));
    }
  }
}
