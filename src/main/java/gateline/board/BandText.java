package gateline.board;

import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.scene.Mark;
import gateline.scene.Point;
import java.util.List;

/// Writes the name of a band: centered while nothing is in its way, beside it otherwise.
record BandText(Pen pen, TextStyle style, Mark mark) {
  private static final double PADDING = 6;

  /// A name cut to less than this, ellipsis included, tells nothing and is left out.
  private static final int LEAST_CHARACTERS = 6;

  /// The part of a band one item takes, the height its text is centered at, and what is taken.
  record Place(Room room, double y, List<Room> taken) {}

  /// Whether a text of this width fits whole into a band's part.
  static boolean fits(Room room, double width, List<Room> taken) {
    return room.inset(PADDING).forWidth(width, taken).isAsWideAs(width);
  }

  /// Writes the first of the texts that fits whole, else the last of them cut by an ellipsis, else
  /// nothing.
  void write(List<String> texts, Place place) {
    Room room = place.room().inset(PADDING);
    for (String text : texts) {
      double width = pen.measurer().width(text, style.font());
      Room stand = room.forWidth(width, place.taken());
      if (stand.isAsWideAs(width)) {
        center(text, stand, place.y());
        return;
      }
    }
    Room rest = room.forWidth(room.width() + 1, place.taken());
    String cut = pen.measurer().fit(texts.getLast(), style.font(), rest.width());
    if (cut.length() >= LEAST_CHARACTERS) {
      center(cut, rest, place.y());
    }
  }

  private void center(String text, Room room, double y) {
    pen.text(text, new Point(room.center(), y), Align.CENTER, style, mark);
  }
}
