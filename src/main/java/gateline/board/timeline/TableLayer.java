package gateline.board.timeline;

import gateline.board.BoardMark;
import gateline.board.Palette;
import gateline.board.Pen;
import gateline.board.Pen.Align;
import gateline.board.Pen.TextStyle;
import gateline.board.Room;
import gateline.board.Sheet;
import gateline.scene.Bounds;
import gateline.scene.Color;
import gateline.scene.FontSpec;
import gateline.scene.Ink;
import gateline.scene.Mark;
import gateline.scene.Point;
import gateline.scene.Shape;
import gateline.scene.Stroke;
import java.util.ArrayList;
import java.util.List;

/// The task table drawn into a picture: the texts of the window's table at the left of the chart.
record TableLayer(TimelineFrame frame, List<Placed> columns, CellText texts) {
  private static final double PADDING = 6;
  private static final double CHIP = 9;

  /// How far the titles of groups stand in.
  static final double INDENT = 14;

  /// A column and the stretch its texts may take.
  private record Placed(Column column, Room room) {
    double x() {
      return column.align() == Align.RIGHT ? room.right() : room.left();
    }
  }

  static List<Shape> of(TimelineFrame frame) {
    if (frame.view().columns().isEmpty()) {
      return List.of();
    }
    List<Placed> placed = new ArrayList<>();
    double x = frame.table().x() + Columns.EDGE;
    for (TimelineView.ColumnWidth each : frame.view().columns()) {
      placed.add(new Placed(each.column(), new Room(x, x + each.width()).inset(PADDING)));
      x += each.width();
    }
    TableLayer layer = new TableLayer(frame, placed, CellText.of(frame.sheet().model()));
    List<Shape> rows = List.of(new Shape.Group(layer.rows(), frame.table(), Mark.NONE));
    List<Shape> shapes = new ArrayList<>(rows);
    shapes.addAll(layer.head());
    return shapes;
  }

  private Sheet sheet() {
    return frame.sheet();
  }

  private List<Shape> head() {
    Pen pen = sheet().pen();
    FontSpec font = FontSpec.medium(sheet().sizes().secondary());
    TextStyle style = TextStyle.plain(font, sheet().palette().text().secondary());
    double y = frame.table().y() - 14;
    for (Placed each : columns) {
      Mark mark = new BoardMark.Note("head-" + each.column());
      pen.text(each.column().title(), new Point(each.x(), y), each.column().align(), style, mark);
    }
    Stroke line = Stroke.solid(sheet().palette().line().border(), 1);
    Bounds table = frame.table();
    Point corner = new Point(table.right(), table.y());
    pen.line(new Point(table.x(), table.y()), corner, line, Mark.NONE);
    Point top = new Point(table.right(), frame.strips().head().y());
    pen.line(top, new Point(table.right(), table.bottom()), line, Mark.NONE);
    return pen.shapes();
  }

  private List<Shape> rows() {
    Pen pen = sheet().pen();
    GridLayer.rows(pen, frame, frame.table());
    for (int row = frame.firstRow(); row < frame.endRow(); row++) {
      if (frame.view().rows().isGroup(row)) {
        group(pen, frame.view().rows().group(row), frame.center(row));
      } else {
        task(pen, frame.view().rows().task(row), frame.center(row));
      }
    }
    return pen.shapes();
  }

  private void group(Pen pen, Group group, double y) {
    Mark mark = new BoardMark.GroupRow(group.key());
    FontSpec font = FontSpec.semibold(sheet().sizes().text());
    TextStyle style = TextStyle.plain(font, sheet().palette().text().primary());
    double left = frame.table().x() + Columns.EDGE + PADDING;
    fold(pen, group, new Point(left + 3, y));
    double right = frame.table().right() - PADDING;
    for (Placed each : columns) {
      if (each.column() == Column.ESTIMATE) {
        pen.text(CellText.personDays(group), new Point(each.x(), y), Align.RIGHT, style, mark);
        right = each.x() - sheet().width(CellText.personDays(group), font) - 2 * PADDING;
      }
    }
    String title = sheet().look().text().fit(group.title(), font, right - left - INDENT);
    pen.text(title, new Point(left + INDENT, y), Align.LEFT, style, mark);
  }

  /// The small triangle that says whether the group is open.
  private void fold(Pen pen, Group group, Point at) {
    double reach = 3.5;
    List<Point> closed =
        List.of(
            new Point(at.x() - reach / 2, at.y() - reach),
            new Point(at.x() + reach, at.y()),
            new Point(at.x() - reach / 2, at.y() + reach));
    List<Point> open =
        List.of(
            new Point(at.x() - reach, at.y() - reach / 2),
            new Point(at.x() + reach, at.y() - reach / 2),
            new Point(at.x(), at.y() + reach));
    Ink ink = Ink.filled(sheet().palette().text().secondary());
    Mark mark = new BoardMark.GroupRow(group.key());
    pen.add(new Shape.Area(group.isFolded() ? closed : open, ink, mark));
  }

  private void task(Pen pen, int task, double y) {
    for (Placed each : columns) {
      Room room = each.room();
      if (each.column() == Column.SQUADS) {
        chip(pen, task, new Point(room.left(), y));
        room = new Room(room.left() + CHIP + 6, room.right());
      }
      cell(pen, task, new Placed(each.column(), room), y);
    }
  }

  private void cell(Pen pen, int task, Placed placed, double y) {
    Column column = placed.column();
    boolean isName = column == Column.NAME;
    boolean isCritical = column == Column.SLACK && sheet().schedule().isCritical(task);
    double size = isName ? sheet().sizes().text() : sheet().sizes().secondary();
    FontSpec font = isCritical ? FontSpec.semibold(size) : FontSpec.regular(size);
    Palette palette = sheet().palette();
    Color ink = isName || isCritical ? palette.text().primary() : palette.text().secondary();
    String text = sheet().look().text().fit(texts.of(column, task), font, placed.room().width());
    if (!text.isEmpty()) {
      Mark mark = new BoardMark.TableCell(sheet().task(task).id(), column.title());
      TextStyle style = TextStyle.plain(font, ink);
      pen.text(text, new Point(placed.x(), y), column.align(), style, mark);
    }
  }

  /// One small square, striped when there are several squads.
  private void chip(Pen pen, int task, Point at) {
    Mark mark = new BoardMark.TableCell(sheet().task(task).id(), "chip");
    List<Color> colors = sheet().squadColors(task);
    Bounds chip = new Bounds(at.x(), at.y() - CHIP / 2, CHIP, CHIP);
    double height = CHIP / colors.size();
    for (int i = 0; i < colors.size(); i++) {
      Bounds stripe = new Bounds(chip.x(), chip.y() + i * height, CHIP, height);
      Shape whole = new Shape.Rect(chip, 2, Ink.filled(colors.get(i)), mark);
      pen.add(colors.size() == 1 ? whole : new Shape.Group(List.of(whole), stripe, mark));
    }
  }
}
