package gateline.ui.table;

import gateline.board.timeline.Column;
import gateline.board.timeline.Rows;
import gateline.edit.Document;
import gateline.edit.Selection;
import gateline.edit.notation.Parsed;
import gateline.plan.Task;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.field.Choices;
import gateline.ui.field.Input;
import gateline.ui.field.InputKeys;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Edits one cell of the table at a time, or the same column of all selected tasks when the cell is
/// one of theirs; also the name of a task that is to come behind the last row.
final class CellEditor {
  private final TaskTable table;
  private final Session session;
  private final TextField field = new TextField();
  private final InputKeys keys;
  private final CellLayer layer;
  private @Nullable Place place;
  private @Nullable NewTask coming;

  /// The cell being edited; the id is null for a task that is to come.
  private record Place(@Nullable String task, Column column) {}

  CellEditor(TaskTable table, Session session) {
    this.table = table;
    this.session = session;
    field.setId("cell-field");
    field.setVisible(false);
    layer = new CellLayer(table, field);
    Input none = new Input("", _ -> new Parsed.Refused<>(""), Choices.NONE, "");
    keys = new InputKeys(field, session, none, new Leaving());
    field.focusedProperty().subscribe(this::looked);
  }

  /// Another window may have the keyboard for a while; then the cell is not left.
  private void looked(boolean isFocused) {
    boolean isOwner = field.getScene() != null && field.getScene().getFocusOwner() == field;
    if (!isFocused && !isOwner) {
      leave();
    }
  }

  CellLayer layer() {
    return layer;
  }

  boolean isEditing() {
    return place != null;
  }

  /// Starts editing a cell with its own text, or with one that has just been typed; nothing happens
  /// where nothing can be typed.
  void start(int row, Column column, @Nullable String typed) {
    Rows rows = table.rows();
    Document document = document();
    if (rows == null || document == null || !ColumnInputs.isEditable(column)) {
      return;
    }
    if (row < 0 || row >= rows.size() || rows.isGroup(row)) {
      return;
    }
    Task task = document.plan().tasks().get(rows.task(row));
    coming = null;
    Input input = new ColumnInputs(document).of(column, concerned(document, task, column));
    begin(new Place(task.id(), column), input, row, typed);
  }

  /// A name is given to one task at a time.
  private List<Task> concerned(Document document, Task task, Column column) {
    Selection selection = session.selection().get();
    if (column == Column.NAME || !selection.contains(task.id())) {
      return List.of(task);
    }
    List<Task> others =
        selection.ids().stream()
            .map(document.schedule().index()::task)
            .filter(Objects::nonNull)
            .filter(each -> each != task)
            .toList();
    return Stream.concat(Stream.of(task), others.stream()).toList();
  }

  /// Asks for the name of a new task behind the last row, which gives it its group.
  void startNew() {
    Rows rows = table.rows();
    Document document = document();
    if (rows == null || document == null) {
      return;
    }
    NewTask next = NewTask.behind(rows, document, table.grouping());
    coming = next;
    layer.reveal(rows.size() - 1);
    Input input = new Input("", text -> next.named(text), Choices.NONE, "Name of the new task");
    begin(new Place(null, Column.NAME), input, rows.size(), null);
  }

  private void begin(Place next, Input input, int row, @Nullable String typed) {
    layer.reveal(Math.min(row, Math.max(0, table.getExpandedItemCount() - 1)));
    place = next;
    keys.begin(input);
    layer.align(row, next.column());
    field.setVisible(true);
    place();
    field.requestFocus();
    if (typed == null) {
      // With the caret at the front a long text stays where the cell showed it.
      field.selectRange(field.getLength(), 0);
    } else {
      field.setText(typed);
      field.end();
    }
  }

  /// Puts the field where its cell is now; ends editing when the cell is gone.
  void place() {
    Place now = place;
    if (now == null) {
      return;
    }
    int row = row(now);
    if (row < 0) {
      end();
    } else {
      layer.edit(row, now.column());
    }
  }

  private int row(Place of) {
    Rows rows = table.rows();
    Document document = document();
    if (rows == null || document == null) {
      return -1;
    }
    String id = of.task();
    if (id == null) {
      return rows.size();
    }
    int task = document.schedule().index().taskPosition(id);
    return task < 0 ? -1 : rows.rowOfTask(task);
  }

  private void end() {
    place = null;
    coming = null;
    keys.clear();
    field.setVisible(false);
  }

  /// The keyboard has gone elsewhere: a text that can be taken is, another one waits.
  private void leave() {
    if (place != null && (!keys.isChanged() || keys.commit())) {
      end();
    }
  }

  private @Nullable Document document() {
    OpenPlan open = session.open().get();
    return open == null ? null : open.history().document();
  }

  /// Where the keyboard goes when a cell is left.
  private final class Leaving implements InputKeys.Leaving {
    @Override
    public void taken(KeyEvent by) {
      by.consume();
      Place left = place;
      NewTask added = coming;
      if (left == null) {
        return;
      }
      int row = row(left);
      end();
      table.requestFocus();
      if (added != null) {
        added.id().ifPresent(id -> session.select(Selection.of(id)));
        row = table.getFocusModel().getFocusedIndex();
      }
      go(by, row, left.column(), added != null);
    }

    private void go(KeyEvent by, int row, Column column, boolean isNew) {
      if (by.getCode() == KeyCode.TAB) {
        table.cursor().next(row, column, by.isShiftDown() ? -1 : 1);
      } else if (!isNew && session.selection().get().ids().size() <= 1) {
        table.cursor().down(row, by.isShiftDown() ? -1 : 1);
      }
    }

    @Override
    public void givenUp(KeyEvent by) {
      by.consume();
      end();
      table.requestFocus();
    }
  }
}
