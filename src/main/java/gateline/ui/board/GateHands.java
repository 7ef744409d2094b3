package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.edit.Edit;
import gateline.edit.Selection;
import gateline.edit.notation.PlanContext;
import gateline.gesture.GateTick;
import gateline.plan.Gate;
import gateline.scene.Bounds;
import gateline.scene.Mark;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.jspecify.annotations.Nullable;

/// What is done to gates where they stand: a checkbox of a card is turned, and a card to decide is
/// laid beside a diamond or a card.
public final class GateHands {
  private final ViewContext context;
  private final ScenePane pane;
  private final Cards cards;

  public GateHands(ViewContext context, ScenePane pane) {
    this.context = context;
    this.pane = pane;
    cards = new Cards(pane, () -> context.trial().set(null));
    context.session().model().subscribe((_, _) -> cards.close());
  }

  /// Turns the checkbox a mark stands for, or opens the card to decide where it stands for the
  /// decision; false where it stands for neither.
  boolean act(@Nullable Mark mark) {
    BoardModel model = context.session().model().get();
    if (model == null || !(mark instanceof BoardMark.GateSign(var id, var part))) {
      return false;
    }
    Gate gate = model.schedule().index().gate(id);
    if (gate == null) {
      return false;
    }
    Optional<Edit> tick = GateTick.of(gate, part).map(GateTick::turned);
    tick.ifPresent(edit -> context.apply(edit, id));
    boolean isDecision = part.equals("decision");
    if (isDecision) {
      decide(id);
    }
    return isDecision || tick.isPresent();
  }

  /// What a menu of a checkbox offers.
  List<MenuItem> items(@Nullable Mark mark) {
    BoardModel model = context.session().model().get();
    if (model == null || !(mark instanceof BoardMark.GateSign(var id, var part))) {
      return List.of();
    }
    return Optional.ofNullable(model.schedule().index().gate(id))
        .flatMap(gate -> GateTick.of(gate, part))
        .map(tick ->
            ContextMenus.item(
                tick.isTicked() ? "Untick" : "Tick",
                new KeyCodeCombination(KeyCode.SPACE),
                () -> act(mark)))
        .stream()
        .toList();
  }

  /// Lays the card to decide beside a gate that is in sight.
  public void decide(String gate) {
    BoardModel model = context.session().model().get();
    Gate found = model == null ? null : model.schedule().index().gate(gate);
    if (model != null && found != null) {
      context.session().select(Selection.of(gate));
      PlanContext plan = new PlanContext(model.plan(), model.schedule().index());
      cards.show(new DecideCard(context, plan, found, cards::close), beside(gate));
    }
  }

  /// The decision on a gate's card, or else its diamond; the upper left where neither is in sight.
  private Bounds beside(String gate) {
    Bounds decision = pane.boundsOf(new BoardMark.GateSign(gate, "decision")::equals);
    Bounds diamond = pane.boundsOf(new BoardMark.GateSign(gate, "gate")::equals);
    Bounds found = decision != null ? decision : diamond;
    return found != null ? found : new Bounds(0, 0, 0, 0);
  }

  /// Closes what is open; true when something was.
  boolean close() {
    boolean wasOpen = cards.isOpen();
    cards.close();
    return wasOpen;
  }
}
