package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.HandLayer;
import gateline.edit.Document;
import gateline.gesture.CarriedShare;
import gateline.gesture.Draft;
import gateline.gesture.Outcome;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.ui.OpenPlan;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A task in hand over the grid of squads by weeks: it is taken out of one cell and let go over
/// another, and what that would do is shown all the while.
final class CellCarry {
  private static final double SLOP = 4;

  private final ViewContext context;
  private final ScenePane pane;
  private @Nullable CarriedShare carried;
  private @Nullable Draft draft;
  private BoardMark.@Nullable Cell over;
  private Point taken = new Point(0, 0);
  private Point pointer = taken;

  CellCarry(ViewContext context, ScenePane pane) {
    this.context = context;
    this.pane = pane;
  }

  /// Whether a task has been moved from where it was taken.
  boolean isMoving() {
    return draft != null;
  }

  /// Takes hold of what a cell has to give; false where that is nothing.
  boolean press(BoardMark.Cell at, MouseEvent event) {
    BoardModel model = held(event);
    int squad = model == null ? -1 : model.schedule().index().squadPosition(at.squad());
    carried =
        model == null || squad < 0
            ? null
            : CarriedShare.of(document(model), model.loads(), squad, at.week()).orElse(null);
    return carried != null;
  }

  /// Takes hold of one task of a cell.
  void press(CellCard.Place place, Task task, MouseEvent event) {
    BoardModel model = held(event);
    carried =
        model == null ? null : CarriedShare.of(document(model), task, place.squad(), place.week());
  }

  /// The model of the plan that a hand can work on; null while a proposal stands in its place.
  private @Nullable BoardModel held(MouseEvent event) {
    cancel();
    taken = point(event);
    pointer = taken;
    BoardModel model = context.session().model().get();
    return model == null || context.standing(model) != null ? null : model;
  }

  private Document document(BoardModel model) {
    OpenPlan open = context.session().open().get();
    return open == null ? Document.of(model.plan()) : open.history().document();
  }

  private Point point(MouseEvent event) {
    Point2D at = pane.sceneToLocal(event.getSceneX(), event.getSceneY());
    return new Point(at.getX(), at.getY());
  }

  /// The pointer moved with the button down.
  void drag(MouseEvent event) {
    CarriedShare now = carried;
    pointer = point(event);
    double far = Math.hypot(pointer.x() - taken.x(), pointer.y() - taken.y());
    if (now == null || (!isMoving() && far < SLOP)) {
      return;
    }
    pane.setCursor(Cursor.CLOSED_HAND);
    over = pane.markAt(pointer.x(), pointer.y()) instanceof BoardMark.Cell cell ? cell : null;
    tryOut(
        over == null
            ? now.to(now.move().squad(), now.move().week())
            : now.to(over.squad(), over.week()));
    pane.overlayChanged();
  }

  private void tryOut(Draft next) {
    Draft before = draft;
    draft = next;
    BoardModel model = context.session().model().get();
    if (model != null && (before == null || before.after() != next.after())) {
      boolean isNothing = next.after().plan() == model.plan();
      context.trial().set(isNothing ? null : Trial.of(model, next.after()));
    }
  }

  /// Lets go; false when it was a click after all.
  boolean drop() {
    Draft last = draft;
    CarriedShare was = carried;
    cancel();
    if (last == null || was == null) {
      return false;
    }
    switch (last.outcome(was.move().task().id())) {
      case Outcome.Commit(var edit) -> context.take(edit);
      case Outcome.Refuse(var words) -> context.remark(words);
      default -> {}
    }
    return true;
  }

  /// Takes back what is in hand; true when there was something on its way.
  boolean cancel() {
    boolean wasMoving = isMoving();
    carried = null;
    draft = null;
    over = null;
    if (wasMoving) {
      context.tryNothing();
      pane.setCursor(null);
      pane.overlayChanged();
    }
    return wasMoving;
  }

  /// The cell it would go to, and what that means in words beside the pointer.
  List<Shape> shapes() {
    Draft now = draft;
    if (now == null) {
      return List.of();
    }
    HandLayer layer = new HandLayer(context.look());
    BoardMark.Cell cell = over;
    Bounds target = cell == null ? null : pane.boundsOf(cell::equals);
    if (target != null && !now.words().isEmpty() && !now.isRefused()) {
      layer.place(target);
    }
    if (!now.words().isEmpty()) {
      Bounds within = new Bounds(0, 0, pane.getWidth(), pane.getHeight());
      layer.tag(pointer, now.words(), now.isRefused(), within);
    }
    return layer.shapes();
  }
}
