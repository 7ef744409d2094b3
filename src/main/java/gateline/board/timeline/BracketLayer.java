package gateline.board.timeline;

import gateline.board.BoardMark;
import gateline.board.GateWords;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.board.TimeAxis;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;
import java.util.Optional;

/// The thin dark bracket of each group in sight, from its first start to its last finish; beside it
/// why work of the group is paused, where it is.
final class BracketLayer {
  private static final double BEAM = 4;
  private static final double FOOT = 6;
  private static final double APART = 8;

  private BracketLayer() {}

  static List<Shape> of(TimelineFrame frame) {
    Pen pen = frame.sheet().pen();
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      if (frame.view().rows().isGroup(row)) {
        Room bracket = bracket(pen, frame, row);
        pause(pen, frame, row, bracket);
      }
    }
    return pen.shapes();
  }

  private static Room bracket(Pen pen, TimelineFrame frame, int row) {
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
    return new Room(left, right);
  }

  /// Right of the bracket, or left of it where there is more room.
  private static void pause(Pen pen, TimelineFrame frame, int row, Room bracket) {
    Group group = frame.view().rows().group(row);
    Sheet sheet = frame.sheet();
    Optional<String> reason = sheet.model().pausing().map(GateWords::pause);
    if (group.paused() == 0 || reason.isEmpty()) {
      return;
    }
    boolean isWhole = group.paused() == group.tasks();
    String words =
        isWhole
            ? reason.get()
            : group.paused() + " of " + group.tasks() + " p" + reason.get().substring(1);
    FontSpec font = FontSpec.medium(sheet.sizes().secondary());
    Palette palette = sheet.palette();
    TextStyle style = new TextStyle(font, palette.signal().bad(), palette.ground().page());
    boolean isRight = bracket.right() + APART + sheet.width(words, font) <= frame.body().right();
    double x = isRight ? bracket.right() + APART : bracket.left() - APART;
    Point at = new Point(x, frame.center(row));
    pen.text(
        words, at, isRight ? Align.LEFT : Align.RIGHT, style, new BoardMark.GroupRow(group.key()));
  }
}
