package gateline.ui.table;

import gateline.board.timeline.Column;
import java.util.List;
import javafx.scene.control.TreeTableColumn;

/// Lets the column of names take what the others leave, so that the table is always just as wide as
/// the room it has.
final class ColumnWidths {
  private final TaskTable table;
  private boolean isFitting;

  ColumnWidths(TaskTable table) {
    this.table = table;
    table.widthProperty().subscribe(this::fit);
    for (TreeTableColumn<?, ?> column : table.getColumns()) {
      column.widthProperty().subscribe(this::fit);
      column.visibleProperty().subscribe(this::fit);
    }
  }

  private void fit() {
    if (isFitting || table.getWidth() <= 0) {
      return;
    }
    isFitting = true;
    TaskColumn name = table.column(Column.NAME);
    name.setPrefWidth(Math.max(name.getMinWidth(), table.getWidth() - others(table)));
    isFitting = false;
  }

  /// What all columns but the names take.
  static double others(TaskTable table) {
    List<? extends TreeTableColumn<?, ?>> columns = table.getColumns();
    return columns.stream()
        .filter(column -> column.isVisible() && column != table.column(Column.NAME))
        .mapToDouble(TreeTableColumn::getWidth)
        .sum();
  }
}
