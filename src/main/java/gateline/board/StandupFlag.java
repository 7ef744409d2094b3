package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.review.standup.StandupWeek;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.List;

/// A flag at the end of a week in which stand-ups were held: on it how many squads spoke. Where
/// blockers are still open it is notched, and says how many with a B before. Where room is short it
/// says less, then there is none.
public record StandupFlag(Sheet sheet, StandupWeek week) {
  private static final double SIDE = 4;
  private static final double NOTCH = 4;
  private static final double POLE = 2;

  /// Draws it at the right end of a room, if it has any.
  void draw(Pen pen, Room room, Bounds strip) {
    for (String words : texts()) {
      double text = words.isEmpty() ? SIDE : sheet.width(words, font()) + 2 * SIDE;
      double width = text + (week.open() > 0 ? NOTCH : 0);
      if (room.isAsWideAs(width)) {
        draw(pen, new Room(room.right() - width, room.right()), strip, words);
        return;
      }
    }
  }

  private List<String> texts() {
    String held = String.valueOf(week.held());
    return week.open() > 0
        ? List.of(held + " · B" + week.open(), "B" + week.open(), "")
        : List.of(held);
  }

  private void draw(Pen pen, Room room, Bounds strip, String words) {
    BoardMark.StandupFlag mark = new BoardMark.StandupFlag(week.week());
    Palette palette = sheet.palette();
    boolean isBlocked = week.open() > 0;
    Color color = isBlocked ? palette.signal().risk() : palette.text().secondary();
    double height = Math.min(strip.height() * 0.42, sheet.sizes().secondary() * 1.3);
    double top = strip.y() + strip.height() * 0.30 - height / 2;
    Bounds cloth = new Bounds(room.left(), top, room.width(), height);
    Stroke edge = Stroke.solid(color, 1.2);
    pen.add(
        new Shape.Area(outline(cloth, isBlocked), Ink.filled(palette.ground().page(), edge), mark));
    Point foot = new Point(cloth.x(), cloth.bottom() + POLE);
    pen.line(new Point(cloth.x(), cloth.y()), foot, Stroke.solid(color, 1.6), mark);
    double end = cloth.right() - (isBlocked ? NOTCH : 0);
    Point middle = new Point((cloth.x() + end) / 2, cloth.centerY());
    if (!words.isEmpty()) {
      pen.text(words, middle, Align.CENTER, TextStyle.plain(font(), color), mark);
    }
  }

  /// Draws one that says nothing, for a legend.
  public static void sign(Pen pen, Bounds box, Palette palette, boolean isBlocked) {
    Color color = isBlocked ? palette.signal().risk() : palette.text().secondary();
    Ink ink = Ink.filled(palette.ground().page(), Stroke.solid(color, 1.2));
    pen.add(new Shape.Area(outline(box.grown(-1), isBlocked), ink, Mark.NONE));
    Point foot = new Point(box.x() + 1, box.bottom() + POLE);
    pen.line(new Point(foot.x(), box.y() + 1), foot, Stroke.solid(color, 1.6), Mark.NONE);
  }

  /// A rectangle, or one whose free end is cut in.
  private static List<Point> outline(Bounds cloth, boolean isNotched) {
    Point topLeft = new Point(cloth.x(), cloth.y());
    Point topRight = new Point(cloth.right(), cloth.y());
    Point bottomRight = new Point(cloth.right(), cloth.bottom());
    Point bottomLeft = new Point(cloth.x(), cloth.bottom());
    return isNotched
        ? List.of(
            topLeft,
            topRight,
            new Point(cloth.right() - NOTCH, cloth.centerY()),
            bottomRight,
            bottomLeft)
        : List.of(topLeft, topRight, bottomRight, bottomLeft);
  }

  private FontSpec font() {
    return FontSpec.semibold(sheet.sizes().secondary());
  }
}
