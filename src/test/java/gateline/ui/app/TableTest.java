package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import gateline.scene.Bounds;
import gateline.scene.Shape;
import gateline.testing.FxToolkit;
import gateline.ui.table.TaskColumn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.TreeTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxToolkit.class)
final class TableTest {
  @TempDir Path folder;

  @Test
  void itsCellsSayWhatAnExportedTableSays() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      open.ask(() -> {
        open.window().timeline().table().columns().forEach(each -> each.setVisible(true));
        return null;
      });
      Map<String, String> shown = open.ask(() -> cells(open));
      Map<String, String> drawn = drawn(open.ask(() -> open.window().session().model().get()));
      drawn.keySet().retainAll(shown.keySet());
      shown.keySet().retainAll(drawn.keySet());
      assertTrue(shown.size() > 40, "only " + shown.size() + " cells to compare");
      assertEquals(drawn, shown);
    }
  }

  /// The texts of the window's cells that say something, by task and column.
  private static Map<String, String> cells(OpenWindow open) {
    BoardModel model = open.window().session().model().get();
    Map<String, String> texts = new TreeMap<>();
    for (var node : open.window().timeline().table().lookupAll(".tree-table-cell")) {
      if (node instanceof TreeTableCell<?, ?> cell
          && cell.getItem() instanceof Row.TaskRow(int task)
          && cell.getTableColumn() instanceof TaskColumn column
          && cell.getText() != null
          && !cell.getText().isEmpty()) {
        String id = model.plan().tasks().get(task).id();
        texts.put(id + " " + column.column().title(), cell.getText());
      }
    }
    return texts;
  }

  /// The texts of a drawn table whose columns are wide enough for all of them.
  private static Map<String, String> drawn(BoardModel model) {
    Rows rows = Rows.of(model.schedule(), Grouping.WEEK);
    Look look = Look.of(Theme.LIGHT, Sizes.STANDARD, new FontMeasurer());
    List<TimelineView.ColumnWidth> columns =
        Stream.of(Column.values()).map(each -> new TimelineView.ColumnWidth(each, 600)).toList();
    TimeAxis axis = new TimeAxis(model.plan().start(), 5400, 10, model.schedule().time());
    TimelineView view =
        TimelineView.of(
                rows, LinkIndex.of(model.schedule(), rows), axis, new Bounds(0, 0, 6400, 3000))
            .withColumns(columns);
    Map<String, String> texts = new TreeMap<>();
    collect(TimelineLayout.shapes(model, look, view), texts);
    return texts;
  }

  private static void collect(List<Shape> shapes, Map<String, String> into) {
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Group group) {
        collect(group.shapes(), into);
      } else if (shape instanceof Shape.Text text
          && text.mark() instanceof BoardMark.TableCell(String row, String column)) {
        into.put(row + " " + column, text.text());
      }
    }
  }
}
