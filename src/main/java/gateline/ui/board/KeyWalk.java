package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.edit.Selection;
import gateline.scene.HitIndex;
import gateline.scene.Mark;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Goes over a canvas by arrow keys, from item to item and from one squad's week to the next. What
/// it comes to is selected as by a click.
final class KeyWalk {
  private final ViewContext context;
  private final ScenePane pane;
  private final Way way;
  private final Supplier<HitIndex> reach;
  private Selection selected = Selection.NONE;
  private @Nullable Mark at;

  /// `reach` is all that the keys can come to.
  KeyWalk(ViewContext context, ScenePane pane, Way way, Supplier<HitIndex> reach) {
    this.context = context;
    this.pane = pane;
    this.way = way;
    this.reach = reach;
  }

  /// Which stop comes next, by its id; null when there is none.
  interface Way {
    @Nullable String next(HitIndex hits, @Nullable String from, Neighbor.Direction direction);
  }

  /// What the keys have come to; null once something else was selected.
  @Nullable Mark at() {
    return context.session().selection().get().equals(selected) ? at : null;
  }

  /// Takes a click for a step.
  void startFrom(@Nullable Mark mark) {
    selected = context.session().selection().get();
    at = mark;
  }

  /// Goes on by an arrow key; true when it was one, alone.
  boolean step(KeyEvent event) {
    Neighbor.Direction direction =
        switch (event.getCode()) {
          case LEFT -> Neighbor.Direction.LEFT;
          case RIGHT -> Neighbor.Direction.RIGHT;
          case UP -> Neighbor.Direction.UP;
          case DOWN -> Neighbor.Direction.DOWN;
          default -> null;
        };
    boolean isAlone = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (direction == null || !isAlone) {
      return false;
    }
    step(direction);
    event.consume();
    return true;
  }

  private void step(Neighbor.Direction direction) {
    BoardModel model = context.session().model().get();
    Mark now = at();
    String from = now == null ? context.session().selection().get().last() : Marks.stop(now);
    HitIndex hits = reach.get();
    String next = way.next(hits, from, direction);
    if (model != null && next != null) {
      visit(model, mark(hits, next));
    }
  }

  /// Goes straight to a mark.
  void visit(Mark mark) {
    BoardModel model = context.session().model().get();
    if (model != null) {
      visit(model, mark);
    }
  }

  private void visit(BoardModel model, @Nullable Mark mark) {
    at = mark;
    selected = Selection.of(Clicks.ids(model, mark));
    context.session().select(selected);
    pane.overlayChanged();
  }

  private static @Nullable Mark mark(HitIndex hits, String stop) {
    return hits.spots().stream()
        .map(HitIndex.Spot::mark)
        .filter(mark -> stop.equals(Marks.stop(mark)))
        .findFirst()
        .orElse(null);
  }
}
