package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gateline.board.BoardMark;
import gateline.board.BoardModel;
import gateline.board.Grouping;
import gateline.board.Look;
import gateline.board.Sizes;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.timeline.Column;
import gateline.board.timeline.LinkIndex;
import gateline.board.timeline.Row;
import gateline.board.timeline.Rows;
import gateline.board.timeline.TimelineLayout;
import gateline.board.timeline.TimelineView;
import gateline.paint.font.FontMeasurer;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.testing.Drawn;
import gateline.testing.WithJavaFx;
import gateline.ui.table.TaskColumn;
import gateline.ui.table.TaskTable;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithJavaFx
final class TableTest {
  /// Fewer rows than the window shows at once.
  private static final int STEP = 8;

  @TempDir Path folder;

  @Test
  void itsRowsSayWhatTheRowsOfAnExportedTableSay() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      TaskTable table = open.window().timeline().table();
      open.ask(() -> {
        table.columns().forEach(each -> each.setVisible(true));
        return null;
      });
      BoardModel model = open.ask(() -> open.window().session().model().get());
      Map<Integer, String> shown = new TreeMap<>();
      List<Task> tasks = model.plan().tasks();
      for (int i = 0; i < tasks.size() + STEP; i += STEP) {
        String id = tasks.get(Math.min(i, tasks.size() - 1)).id();
        open.ask(() -> {
          open.window().timeline().reveal(id);
          return null;
        });
        open.ask(() -> collect(table, model, shown));
      }
      assertEquals(String.join("\n", drawn(model)), String.join("\n", shown.values()));
    }
  }

  /// The texts of the rows that are in sight, by their place in the table.
  private static Object collect(TaskTable table, BoardModel model, Map<Integer, String> into) {
    for (var node : table.lookupAll(".tree-table-row-cell")) {
      if (node instanceof TreeTableRow<?> row && row.isVisible() && row.getItem() != null) {
        into.put(row.getIndex(), line(row, model));
      }
    }
    return into;
  }

  /// A row's id and what its cells say, in the order of the columns.
  private static String line(TreeTableRow<?> row, BoardModel model) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (var node : row.lookupAll(".tree-table-cell")) {
      if (node instanceof TreeTableCell<?, ?> cell
          && cell.getTableColumn() instanceof TaskColumn column) {
        String title =
            cell.lookup(".group-title") instanceof Label label ? label.getText() : cell.getText();
        cells.put(column.column(), title == null ? "" : title);
      }
    }
    String id =
        Rows.of(model.schedule(), Grouping.WEEK).row(row.getIndex())
                instanceof Row.TaskRow(int task)
            ? model.plan().tasks().get(task).id()
            : "";
    return line(id, cells);
  }

  private static String line(String id, Map<Column, String> cells) {
    return id
        + Stream.of(Column.values())
            .map(column -> " | " + cells.getOrDefault(column, ""))
            .collect(Collectors.joining());
  }

  /// The rows of a drawn table whose columns are wide enough for all texts, from top to bottom.
  private static List<String> drawn(BoardModel model) {
    Rows rows = Rows.of(model.schedule(), Grouping.WEEK);
    Look look = Look.of(Theme.LIGHT, Sizes.STANDARD, new FontMeasurer());
    List<TimelineView.ColumnWidth> columns =
        Stream.of(Column.values()).map(each -> new TimelineView.ColumnWidth(each, 600)).toList();
    TimeAxis axis = new TimeAxis(model.plan().start(), 5400, 10, model.schedule().time());
    TimelineView view =
        TimelineView.of(
                rows, LinkIndex.of(model.schedule(), rows), axis, new Bounds(0, 0, 6400, 3000))
            .withColumns(columns);
    Map<Long, Map<Column, String>> cells = new TreeMap<>();
    Map<Long, String> ids = new TreeMap<>();
    for (Drawn each : Drawn.texts(TimelineLayout.shapes(model, look, view), _ -> true)) {
      long y = Math.round(each.bounds(look.text()).centerY());
      if (each.mark() instanceof BoardMark.TableCell(String row, String title)) {
        ids.put(y, row);
        cells.computeIfAbsent(y, _ -> new TreeMap<>()).put(column(title), each.words());
      } else if (each.mark() instanceof BoardMark.GroupRow) {
        boolean isSum = each.words().matches("[0-9.]+d");
        ids.put(y, "");
        cells
            .computeIfAbsent(y, _ -> new TreeMap<>())
            .put(isSum ? Column.ESTIMATE : Column.NAME, each.words());
      }
    }
    return cells.entrySet().stream()
        .map(row -> line(ids.getOrDefault(row.getKey(), ""), row.getValue()))
        .toList();
  }

  private static Column column(String title) {
    return Stream.of(Column.values())
        .filter(column -> column.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
