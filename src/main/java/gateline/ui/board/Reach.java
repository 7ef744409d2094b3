package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.scene.Scene;
import gateline.ui.board.ChartLayout.Frame;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What keys and jumps can come to in a view: what is in sight, and where the layout unrolls, all
/// there is.
record Reach(
    ViewContext context, ScenePane pane, ChartLayout layout, Function<BoardModel, Frame> frame) {
  HitIndex hits() {
    BoardModel model = context.session().model().get();
    Scene all = model == null ? null : unrolled(model);
    return all == null ? pane.hits() : HitIndex.of(all, context.text());
  }

  /// Where something that the keys stop at lies in the pane, beyond its edges, too; null when it is
  /// nowhere.
  @Nullable Bounds bounds(BoardModel model, String stop) {
    Scene all = unrolled(model);
    HitIndex hits = all == null ? pane.hits() : HitIndex.of(all, context.text());
    Bounds found = hits.boundsOf(mark -> stop.equals(Marks.stop(mark)));
    double up = all == null ? 0 : frame.apply(model).scrollY();
    return found == null
        ? null
        : new Bounds(found.x(), found.y() - up, found.width(), found.height());
  }

  private @Nullable Scene unrolled(BoardModel model) {
    return layout.unrolled(model, context.look(), frame.apply(model));
  }
}
