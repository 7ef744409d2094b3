package gateline.board.pages;

import gateline.board.BoardMark;
import gateline.board.Pen;
import gateline.board.card.CardItem;
import gateline.board.pages.ListItem.Row;
import gateline.scene.Bounds;
import gateline.scene.Mark;
import java.util.ArrayList;
import java.util.List;

/// Rows one under the other, in one column or, where they are too many, in two, as large as lets
/// all of them be there with all they say. Those that have no room even then are counted; `what`
/// names them.
record ItemList(Slide slide, List<ListItem> entries, String what) {
  private static final List<Double> SIZES = List.of(34.0, 31.0, 28.0, 26.0, 24.0);

  /// What lies between two rows, in text sizes.
  private static final double GAP = 0.42;

  private static final double BETWEEN = 32;
  private static final double NARROW = 1200;
  private static final Mark MARK = new BoardMark.Note("more");

  ItemList {
    entries = List.copyOf(entries);
  }

  /// The rows of a column and where each begins.
  private record Column(List<Row> rows, List<Double> tops, double bottom) {}

  void draw(Pen pen, Bounds room) {
    int most = room.width() < slide.px(NARROW) ? 1 : 2;
    for (int columns = 1; columns <= most; columns++) {
      for (double size : SIZES) {
        List<Column> laid = lay(room, columns, size);
        if (shown(laid) == entries.size() && isWhole(laid)) {
          draw(pen, room, laid, columns);
          return;
        }
      }
    }
    drawFirst(pen, room, most);
  }

  /// Draws as many rows as have room in the smallest text, and counts the others.
  private void drawFirst(Pen pen, Bounds room, int columns) {
    List<Column> all = lay(room, columns, SIZES.getLast());
    if (shown(all) == entries.size()) {
      draw(pen, room, all, columns);
      return;
    }
    CardItem more = more(entries.size(), room);
    Bounds less = Bounds.between(room.x(), room.y(), room.right(), room.bottom() - more.height());
    List<Column> laid = lay(less, columns, SIZES.getLast());
    double bottom = draw(pen, less, laid, columns);
    CardItem rest = more(entries.size() - shown(laid), room);
    rest.draw(pen, Bounds.between(room.x(), bottom, room.right(), room.bottom()));
  }

  private CardItem more(int count, Bounds room) {
    return new Writing(slide, 28, room.width()).more(count, what, MARK);
  }

  private static int shown(List<Column> columns) {
    return columns.stream().mapToInt(column -> column.rows().size()).sum();
  }

  private static boolean isWhole(List<Column> columns) {
    return columns.stream().flatMap(column -> column.rows().stream()).allMatch(Row::isWhole);
  }

  private double width(Bounds room, int columns) {
    return (room.width() - (columns - 1) * slide.px(BETWEEN)) / columns;
  }

  private List<Column> lay(Bounds room, int columns, double size) {
    List<Column> laid = new ArrayList<>();
    int next = 0;
    for (int each = 0; each < columns; each++) {
      Column column = column(room, next, width(room, columns), size);
      laid.add(column);
      next += column.rows().size();
    }
    return laid;
  }

  private Column column(Bounds room, int from, double width, double size) {
    List<Row> rows = new ArrayList<>();
    List<Double> tops = new ArrayList<>();
    double y = room.y();
    for (ListItem entry : entries.subList(from, entries.size())) {
      Row row = entry.row(slide, width, size);
      if (y + row.height() > room.bottom() + 0.5) {
        break;
      }
      rows.add(row);
      tops.add(y);
      y += row.height() + slide.px(size * GAP);
    }
    return new Column(rows, tops, y);
  }

  /// Draws the columns and gives back where they end.
  private double draw(Pen pen, Bounds room, List<Column> laid, int columns) {
    double width = width(room, columns);
    double bottom = room.y();
    double x = room.x();
    for (Column column : laid) {
      for (int each = 0; each < column.rows().size(); each++) {
        Row row = column.rows().get(each);
        row.draw(pen, new Bounds(x, column.tops().get(each), width, row.height()));
      }
      bottom = Math.max(bottom, column.bottom());
      x += width + slide.px(BETWEEN);
    }
    return bottom;
  }
}
