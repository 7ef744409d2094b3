package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.scene.Mark;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Where the keyboard is on a chart: what arrow keys, a click or a jump have come to, and what is
/// said of it.
final class ChartKeys {
  private final ViewContext context;
  private final ScenePane pane;
  private final GateHands gates;
  private final KeyWalk walk;
  private final String name;

  ChartKeys(ViewContext context, View view, Reach reach, GateHands gates) {
    this.context = context;
    this.gates = gates;
    pane = reach.pane();
    name = view.words();
    KeyWalk.Way way = view == View.GATES ? GateStops::of : Neighbor::of;
    walk = new KeyWalk(context, pane, way, reach::hits);
  }

  /// What the keys have come to; null once something else was selected.
  @Nullable Mark at() {
    return walk.at();
  }

  /// The same, or the squad that is selected.
  @Nullable Mark here() {
    Mark at = walk.at();
    BoardModel model = context.session().model().get();
    String id = context.session().selection().get().last();
    if (at != null || model == null || id == null) {
      return at;
    }
    return model.schedule().index().squadPosition(id) < 0 ? null : new BoardMark.SquadLane(id);
  }

  /// The id of the stop the keys have come to.
  @Nullable String stop() {
    Mark at = walk.at();
    return at == null ? null : Marks.stop(at);
  }

  /// Goes on by an arrow key; true when it was one.
  boolean step(KeyEvent event) {
    boolean isStep = walk.step(event);
    if (isStep) {
      tell();
    }
    return isStep;
  }

  /// Takes a click for a step.
  void startFrom(@Nullable Mark mark) {
    walk.startFrom(mark);
    tell();
  }

  /// Goes straight to a mark and selects what it stands for.
  void visit(Mark mark) {
    walk.visit(mark);
    tell();
  }

  /// Whether a key was for the line of a card that the keyboard is at.
  boolean isDone(KeyEvent event) {
    return (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
        && gates.act(walk.at());
  }

  void tell() {
    pane.overlayChanged();
    BoardModel model = context.session().model().get();
    Selection selection = context.session().selection().get();
    pane.say(model == null ? name : Spoken.words(model, selection, walk.at(), name));
  }
}
