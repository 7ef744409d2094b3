package gateline.board.timeline;

import gateline.board.Bar;
import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Sheet;
import gateline.scene.Color;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;
import java.util.function.IntPredicate;

/// The names of the tasks in sight, in one ink over a halo; where they stand says `LabelPlace`.
final class LabelLayer {
  private LabelLayer() {}

  /// The names of the tasks that `drawn` accepts.
  static List<Shape> of(TimelineFrame frame, IntPredicate drawn) {
    Pen pen = frame.sheet().pen();
    Rows rows = frame.view().rows();
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      if (!rows.isGroup(row) && drawn.test(rows.task(row))) {
        write(pen, frame, frame.bar(rows.task(row)));
      }
    }
    return pen.shapes();
  }

  private static void write(Pen pen, TimelineFrame frame, Bar bar) {
    LabelPlace place = LabelPlace.of(frame, bar);
    if (place == null) {
      return;
    }
    Align align = place.side() == LabelPlace.Side.LEFT ? Align.RIGHT : Align.LEFT;
    Point at = new Point(place.x(), bar.bounds().centerY());
    BoardMark mark = new BoardMark.TaskLabel(frame.sheet().task(bar.task()).id());
    pen.text(place.text(), at, align, style(frame, bar, place.side()), mark);
  }

  /// Inside a bar the halo has the soft tone of its color, so that it shows on the done part alone.
  private static TextStyle style(TimelineFrame frame, Bar bar, LabelPlace.Side side) {
    Sheet sheet = frame.sheet();
    Color primary = sheet.palette().text().primary();
    if (side == LabelPlace.Side.INSIDE) {
      Color soft = sheet.palette().rest(sheet.squadColors(bar.task()).getFirst());
      return new TextStyle(LabelPlace.font(frame), primary, soft);
    }
    boolean isOver = sheet.task(bar.task()).isFinished();
    Color ink = isOver ? sheet.palette().text().secondary() : primary;
    return new TextStyle(LabelPlace.font(frame), ink, sheet.palette().ground().page());
  }
}
