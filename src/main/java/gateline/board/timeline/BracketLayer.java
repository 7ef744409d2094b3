package gateline.board.timeline;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.TimeAxis;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;

/// The thin dark bracket of each group in sight, from its first start to its last finish.
final class BracketLayer {
  private static final double BEAM = 4;
  private static final double FOOT = 6;

  private BracketLayer() {}

  static List<Shape> of(TimelineFrame frame) {
    Pen pen = frame.sheet().pen();
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      if (frame.view().rows().isGroup(row)) {
        bracket(pen, frame, row);
      }
    }
    return pen.shapes();
  }

  private static void bracket(Pen pen, TimelineFrame frame, int row) {
    Group group = frame.view().rows().group(row);
    TimeAxis axis = frame.sheet().axis();
    double left = axis.xBegin(group.start());
    double right = Math.max(left + 2 * FOOT, axis.xEnd(group.finish()));
    double top = frame.center(row) - (BEAM + FOOT) / 2;
    double beam = top + BEAM;
    double foot = beam + FOOT;
    List<Point> outline =
        List.of(
            new Point(left, top),
            new Point(right, top),
            new Point(right, foot),
            new Point(right - FOOT, beam),
            new Point(left + FOOT, beam),
            new Point(left, foot));
    Ink ink = Ink.filled(frame.sheet().palette().text().secondary());
    pen.add(new Shape.Area(outline, ink, new BoardMark.GroupRow(group.key())));
  }
}
