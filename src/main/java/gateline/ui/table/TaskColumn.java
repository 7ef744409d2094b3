package gateline.ui.table;

import gateline.board.Pen.Align;
import gateline.board.timeline.Column;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeTableColumn;

/// One column of the table: which it is, how wide at first, and whether it is there at first.
public final class TaskColumn extends TreeTableColumn<Slot, Slot> {
  private final Column column;

  TaskColumn(Column column, TaskTable table) {
    super(column.title());
    this.column = column;
    String name = column.name().toLowerCase(Locale.ROOT);
    setId("column-" + name);
    getStyleClass().addAll("column-" + name, column.align() == Align.RIGHT ? "right" : "left");
    setPrefWidth(firstWidth(column));
    setMinWidth(column == Column.NAME ? 120 : 36);
    setSortable(false);
    setReorderable(true);
    setVisible(isThereAtFirst(column));
    setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
    setCellFactory(_ -> new TaskCell(column, table));
  }

  public Column column() {
    return column;
  }

  private static double firstWidth(Column column) {
    return switch (column) {
      case NUMBER -> 40;
      case NAME -> 220;
      case SQUADS -> 116;
      case ESTIMATE -> 48;
      case START, FINISH -> 80;
      case SLACK -> 52;
      case PROGRESS -> 52;
      case DEPENDS -> 96;
      case WEEK -> 48;
      case START_VARIANCE, FINISH_VARIANCE, ESTIMATE_VARIANCE -> 64;
    };
  }

  private static boolean isThereAtFirst(Column column) {
    return switch (column) {
      case NAME, SQUADS, ESTIMATE, START, SLACK -> true;
      default -> false;
    };
  }
}
