package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.plan.Sprint;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Point;
import gateline.scene.Stroke;
import java.util.List;

/// The pill at the beginning of a sprint that asks for a re-plan before it, because a watched chain
/// slips. Where room is short it is an exclamation mark.
record ReplanSign(Sheet sheet, Sprint sprint) {
  private static final double SIDE = 6;
  private static final double APART = 3;

  /// Draws it at the left end of the sprint's stretch and gives back what it takes of it; nothing
  /// when no chain asks for it, or today's label is there.
  List<Room> draw(Pen pen, Bounds strip, Room room, List<Room> taken) {
    if (sheet.model().chains().stream().noneMatch(chain -> chain.isBefore(sprint.id()))) {
      return List.of();
    }
    for (String words : List.of("Re-plan", "!")) {
      double width = sheet.width(words, font()) + 2 * SIDE;
      Room pill = new Room(room.left() + APART, room.left() + APART + width);
      if (room.holds(pill) && taken.stream().noneMatch(pill::meets)) {
        draw(pen, strip, pill, words);
        return List.of(new Room(pill.left(), pill.right() + APART));
      }
    }
    return List.of();
  }

  private void draw(Pen pen, Bounds strip, Room pill, String words) {
    BoardMark.Replan mark = new BoardMark.Replan(sprint.id());
    double height = Math.min(strip.height() - 4, 16);
    Bounds bounds = new Bounds(pill.left(), strip.centerY() - height / 2, pill.width(), height);
    Palette palette = sheet.palette();
    Ink ink = Ink.filled(palette.ground().page(), Stroke.solid(palette.signal().risk(), 1.3));
    pen.rect(bounds, height / 2, ink, mark);
    TextStyle style = TextStyle.plain(font(), palette.signal().risk());
    pen.text(words, new Point(bounds.centerX(), bounds.centerY()), Align.CENTER, style, mark);
  }

  private FontSpec font() {
    return FontSpec.semibold(sheet.sizes().secondary());
  }
}
