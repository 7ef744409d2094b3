package gateline.board.timeline;

import gateline.board.Bar;
import gateline.board.BarTrims;
import gateline.board.Room;
import gateline.scene.Bounds;
import gateline.scene.FontSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a task's name stands: inside its bar if it fits, else at its right, else at its left, else
/// cut by an ellipsis on the side with more room. Never over the end of a bar, a deadline or the
/// edge of the picture. `x` is the name's left end on the right side and inside, its right end on
/// the left.
record LabelPlace(Side side, double x, String text) {
  private static final double PADDING = 6;
  private static final double BESIDE = 13;
  private static final double LEAST = 34;

  /// On which side of the bar a name stands.
  enum Side {
    INSIDE,
    LEFT,
    RIGHT
  }

  static FontSpec font(TimelineFrame frame) {
    return FontSpec.regular(frame.sheet().sizes().text());
  }

  /// Null when the bar is out of sight or there is no room even for a few letters.
  static @Nullable LabelPlace of(TimelineFrame frame, Bar bar) {
    Bounds bounds = bar.bounds();
    if (bounds.right() < frame.body().x() || bounds.x() > frame.body().right()) {
      return null;
    }
    String name = frame.sheet().task(bar.task()).name();
    double width = frame.sheet().width(name, font(frame));
    Room sight = frame.sight().inset(PADDING);
    Room inside = new Room(bounds.x(), bounds.right()).inset(PADDING).intersection(sight);
    if (bounds.height() >= font(frame).size() * 1.1 && width <= inside.width()) {
      return new LabelPlace(Side.INSIDE, inside.left(), name);
    }
    List<Room> right = free(bar, new Room(bounds.right() + BESIDE, sight.right()));
    List<Room> left = free(bar, new Room(sight.left(), bounds.x() - BESIDE)).reversed();
    LabelPlace beside = beside(Side.RIGHT, right, name, width);
    beside = beside == null ? beside(Side.LEFT, left, name, width) : beside;
    return beside == null ? cut(frame, name, left, right) : beside;
  }

  private static List<Room> free(Bar bar, Room side) {
    return side.around(new BarTrims(bar).deadlineRoom());
  }

  /// The nearest room on one side that takes the whole name.
  private static @Nullable LabelPlace beside(
      Side side, List<Room> rooms, String name, double width) {
    for (Room room : rooms) {
      if (width <= room.width()) {
        return new LabelPlace(side, side == Side.RIGHT ? room.left() : room.right(), name);
      }
    }
    return null;
  }

  private static @Nullable LabelPlace cut(
      TimelineFrame frame, String name, List<Room> left, List<Room> right) {
    double before = left.isEmpty() ? 0 : left.getFirst().width();
    double after = right.isEmpty() ? 0 : right.getFirst().width();
    if (Math.max(before, after) < LEAST) {
      return null;
    }
    String text = frame.sheet().look().text().fit(name, font(frame), Math.max(before, after));
    return after >= before
        ? new LabelPlace(Side.RIGHT, right.getFirst().left(), text)
        : new LabelPlace(Side.LEFT, left.getFirst().right(), text);
  }
}
