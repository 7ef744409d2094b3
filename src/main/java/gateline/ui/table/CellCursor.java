package gateline.ui.table;

import gateline.board.timeline.Column;
import gateline.board.timeline.Rows;
import gateline.ui.field.Hints;
import java.util.List;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The cell that keys go to: a column in the row that has the table's focus. Arrows and clicks move
/// it; a double click, F2 or a character starts editing there.
final class CellCursor {
  private final TaskTable table;
  private final CellEditor editor;
  private final Hints hints;
  private Column column = Column.NAME;

  CellCursor(TaskTable table, CellEditor editor) {
    this.table = table;
    this.editor = editor;
    hints = new Hints(editor.layer().outline(), _ -> {});
    table.getFocusModel().focusedIndexProperty().subscribe(this::outline);
    table.focusedProperty().subscribe(this::outline);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  Column column() {
    return column;
  }

  /// The task's row the cursor is in, -1 on a group or without rows.
  int row() {
    int row = table.getFocusModel().getFocusedIndex();
    return isTask(row) ? row : -1;
  }

  /// Says at the cell why something cannot be done, until the next key or click.
  void say(String words) {
    hints.say(words);
  }

  /// Edits the cell it is in.
  void edit() {
    editor.start(row(), column, null);
  }

  void outline() {
    editor.layer().outline(table.isFocused() && row() >= 0 ? row() : -1, column);
  }

  private boolean isTask(int row) {
    Rows rows = table.rows();
    return rows != null && row >= 0 && row < rows.size() && !rows.isGroup(row);
  }

  /// Goes to the next task's row, or stays.
  void down(int row, int by) {
    int next = row + by;
    while (next >= 0 && next < table.getExpandedItemCount() && !isTask(next)) {
      next += by;
    }
    if (isTask(next)) {
      table.getSelectionModel().clearAndSelect(next);
      editor.layer().reveal(next);
    }
  }

  /// Edits the next cell that can be edited, also in the next row; behind the last it stays.
  void next(int row, Column from, int by) {
    List<Column> columns = shown().stream().filter(ColumnInputs::isEditable).toList();
    int next = columns.indexOf(from) + by;
    int to = row;
    if (next < 0 || next >= columns.size()) {
      down(row, by);
      to = table.getFocusModel().getFocusedIndex();
      next = next < 0 ? columns.size() - 1 : 0;
    }
    if (to != row || next != columns.indexOf(from)) {
      column = columns.get(next);
      editor.start(to, column, null);
    }
  }

  /// The columns to be seen, in their order on screen.
  List<Column> shown() {
    return table.getVisibleLeafColumns().stream()
        .filter(TaskColumn.class::isInstance)
        .map(each -> ((TaskColumn) each).column())
        .toList();
  }

  private void onClick(MouseEvent event) {
    boolean isOnCell = event.getTarget() != table && event.getButton() == MouseButton.PRIMARY;
    if (event.getClickCount() == 2 && isOnCell && !editor.isEditing()) {
      edit();
    }
  }

  private void onPress(MouseEvent event) {
    hints.hide();
    double left = 0;
    for (TreeTableColumn<?, ?> each : table.getVisibleLeafColumns()) {
      left += each.getWidth();
      if (event.getX() < left && each instanceof TaskColumn under) {
        column = under.column();
        break;
      }
    }
    outline();
  }

  private void onPressed(KeyEvent event) {
    hints.hide();
    boolean isPlain =
        !event.isAltDown() && !event.isControlDown() && !event.isMetaDown() && !event.isShiftDown();
    if (event.getTarget() != table || !isPlain || row() < 0) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> step(event, -1);
      case RIGHT -> step(event, 1);
      case BACK_SPACE -> {
        editor.start(row(), column, "");
        event.consume();
      }
      case ENTER -> addBehindLast(event);
      default -> {}
    }
  }

  private void step(KeyEvent event, int by) {
    List<Column> columns = shown();
    int next = Math.clamp(columns.indexOf(column) + by, 0, columns.size() - 1);
    column = columns.get(next);
    outline();
    event.consume();
  }

  private void addBehindLast(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && row() == table.getExpandedItemCount() - 1) {
      editor.startNew();
      event.consume();
    }
  }

  private void onTyped(KeyEvent event) {
    String typed = event.getCharacter();
    boolean isText = !typed.isBlank() && typed.codePoints().noneMatch(Character::isISOControl);
    boolean isKey = event.isShortcutDown() || event.isControlDown() || event.isAltDown();
    if (event.getTarget() == table && isText && !isKey && row() >= 0) {
      editor.start(row(), column, typed);
      event.consume();
    }
  }
}
