package gateline.board.timeline;

import gateline.board.Bar;
import gateline.board.BarTrims;
import gateline.scene.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The bars of the rows in sight with what stands on and beside them.
final class BarLayer {
  private BarLayer() {}

  /// The bars of the tasks that `drawn` accepts.
  static List<Shape> of(TimelineFrame frame, IntPredicate drawn) {
    List<Shape> shapes = new ArrayList<>();
    Rows rows = frame.view().rows();
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      if (!rows.isGroup(row) && drawn.test(rows.task(row))) {
        add(shapes, frame, frame.bar(rows.task(row)));
      }
    }
    return shapes;
  }

  private static void add(List<Shape> shapes, TimelineFrame frame, Bar bar) {
    BarTrims trims = new BarTrims(bar);
    if (frame.view().options().slack()) {
      shapes.addAll(trims.slack());
    }
    if (frame.view().options().baseline()) {
      shapes.addAll(trims.baseline());
    }
    boolean isInSight =
        bar.bounds().right() >= frame.body().x() && bar.bounds().x() <= frame.body().right();
    if (isInSight) {
      shapes.addAll(bar.shapes());
      shapes.addAll(trims.shapes());
    }
  }
}
