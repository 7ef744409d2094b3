package gateline.board.timeline;

import gateline.board.Bar;
import gateline.board.BarTrims;
import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Point;
import gateline.scene.Shape;
import java.util.List;
import java.util.function.IntPredicate;

/// The name of each task in sight: inside its bar if it fits, else at its right, else at its left,
/// else cut by an ellipsis on the side with more room. Never over the end of a bar, a deadline or
/// the edge of the picture.
record LabelLayer(TimelineFrame frame, FontSpec font) {
  private static final double PADDING = 6;
  private static final double BESIDE = 13;
  private static final double LEAST = 34;

  static List<Shape> of(TimelineFrame frame, IntPredicate drawn) {
    Pen pen = frame.sheet().pen();
    FontSpec font = FontSpec.regular(frame.sheet().sizes().text());
    LabelLayer layer = new LabelLayer(frame, font);
    Rows rows = frame.view().rows();
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      if (!rows.isGroup(row) && drawn.test(rows.task(row))) {
        layer.write(pen, frame.bar(rows.task(row)));
      }
    }
    return pen.shapes();
  }

  private void write(Pen pen, Bar bar) {
    Bounds bounds = bar.bounds();
    Bounds body = frame.body();
    if (bounds.right() < body.x() || bounds.x() > body.right()) {
      return;
    }
    String name = sheet().task(bar.task()).name();
    double width = sheet().width(name, font);
    Room sight = frame.sight().inset(PADDING);
    Room inside = new Room(bounds.x(), bounds.right()).inset(PADDING).intersection(sight);
    List<Room> right = free(bar, new Room(bounds.right() + BESIDE, sight.right()));
    List<Room> left = free(bar, new Room(sight.left(), bounds.x() - BESIDE)).reversed();
    if (hasRoomForText(bounds) && width <= inside.width()) {
      pen.text(name, new Point(inside.left(), y(bar)), Align.LEFT, inked(bar), mark(bar));
    } else if (!beside(pen, bar, right, Align.LEFT) && !beside(pen, bar, left, Align.RIGHT)) {
      cut(pen, bar, left, right);
    }
  }

  /// A bar lower than its text shows the text beside it.
  private boolean hasRoomForText(Bounds bounds) {
    return bounds.height() >= font.size() * 1.1;
  }

  private List<Room> free(Bar bar, Room side) {
    return side.around(new BarTrims(bar).deadlineRoom());
  }

  /// Writes the whole name into the nearest room beside the bar that is wide enough.
  private boolean beside(Pen pen, Bar bar, List<Room> rooms, Align align) {
    String name = sheet().task(bar.task()).name();
    double width = sheet().width(name, font);
    for (Room room : rooms) {
      if (width <= room.width()) {
        double x = align == Align.LEFT ? room.left() : room.right();
        pen.text(name, new Point(x, y(bar)), align, haloed(bar), mark(bar));
        return true;
      }
    }
    return false;
  }

  private void cut(Pen pen, Bar bar, List<Room> left, List<Room> right) {
    double before = left.isEmpty() ? 0 : left.getFirst().width();
    double after = right.isEmpty() ? 0 : right.getFirst().width();
    if (Math.max(before, after) < LEAST) {
      return;
    }
    String name = sheet().task(bar.task()).name();
    String text = sheet().look().text().fit(name, font, Math.max(before, after));
    boolean isAfter = after >= before;
    Point at = new Point(isAfter ? right.getFirst().left() : left.getFirst().right(), y(bar));
    pen.text(text, at, isAfter ? Align.LEFT : Align.RIGHT, haloed(bar), mark(bar));
  }

  private Sheet sheet() {
    return frame.sheet();
  }

  private double y(Bar bar) {
    return bar.bounds().centerY();
  }

  private BoardMark.TaskLabel mark(Bar bar) {
    return new BoardMark.TaskLabel(sheet().task(bar.task()).id());
  }

  private TextStyle haloed(Bar bar) {
    Color ink =
        sheet().task(bar.task()).isFinished()
            ? sheet().palette().text().secondary()
            : sheet().palette().text().primary();
    return new TextStyle(font, ink, sheet().palette().ground().page());
  }

  /// Inside a bar the halo has the soft tone of its color, so that it shows on the done part alone.
  private TextStyle inked(Bar bar) {
    Color soft = sheet().palette().rest(sheet().squadColors(bar.task()).getFirst());
    return new TextStyle(font, sheet().palette().text().primary(), soft);
  }
}
