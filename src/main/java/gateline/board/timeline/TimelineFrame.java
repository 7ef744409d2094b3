package gateline.board.timeline;

import gateline.board.Bar;
import gateline.board.HeadStrips;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.scene.Bounds;

/// Where everything of one timeline view lies: its bands, its table and its chart, and each row by
/// its number. The same for drawing and for finding what is under the pointer.
public record TimelineFrame(
    Sheet sheet, TimelineView view, HeadStrips strips, Bounds table, Bounds body) {
  private static final double ROUNDING = 1e-6;

  public static TimelineFrame of(Sheet sheet, TimelineView view) {
    Bounds area = view.area();
    double left = area.x() + view.tableWidth();
    Bounds head = Bounds.between(left, area.y(), area.right(), area.bottom());
    HeadStrips strips = HeadStrips.of(sheet.sizes().header(), head);
    double top = strips.head().bottom();
    return new TimelineFrame(
        sheet,
        view,
        strips,
        Bounds.between(area.x(), top, left, area.bottom()),
        Bounds.between(left, top, area.right(), area.bottom()));
  }

  public double rowHeight() {
    return sheet.sizes().row();
  }

  /// The first row with a part in sight, of more than a rounding error.
  public int firstRow() {
    return Math.max(0, (int) Math.floor((view.scrollY() + ROUNDING) / rowHeight()));
  }

  /// One past the last row with a part in sight, of more than a rounding error.
  public int endRow() {
    double bottom = view.scrollY() + body.height() - ROUNDING;
    return Math.min(view.rows().size(), (int) Math.ceil(bottom / rowHeight()));
  }

  /// The y of a row's upper edge; rows out of sight have one too.
  public double top(int row) {
    return body.y() + row * rowHeight() - view.scrollY();
  }

  public double center(int row) {
    return top(row) + rowHeight() / 2;
  }

  /// The row under a y, -1 where there is none.
  public int rowAt(double y) {
    int row = (int) Math.floor((y - body.y() + view.scrollY()) / rowHeight());
    return row < view.rows().size() ? row : -1;
  }

  /// The stretch of the axis in sight.
  public Room sight() {
    return new Room(body.x(), body.right());
  }

  /// A task's bar in its row.
  public Bar bar(int task) {
    double y = center(view.rows().rowOfTask(task));
    return Bar.of(sheet, task, y, sheet.sizes().bar());
  }
}
