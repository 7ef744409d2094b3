package gateline.ui.table;

import static java.util.stream.Collectors.joining;

import gateline.board.BoardModel;
import gateline.board.timeline.CellText;
import gateline.board.timeline.Column;
import gateline.board.timeline.Rows;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.notation.Parsed;
import gateline.plan.Problem;
import gateline.plan.Task;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;

/// What can be done with whole rows of the table: copied to and pasted from a spreadsheet, and one
/// value filled down. What is refused is said at the cell.
final class RowEdits {
  private final TaskTable table;
  private final Session session;

  RowEdits(TaskTable table, Session session) {
    this.table = table;
    this.session = session;
  }

  /// Copies the selected rows with the columns on show, as text with tabs and without a head.
  void copy() {
    Document document = document();
    if (document == null || selected(document).isEmpty()) {
      return;
    }
    List<Column> columns = table.cursor().shown();
    String text =
        selected(document).stream()
            .map(task ->
                columns.stream().map(each -> text(document, each, task)).collect(joining("\t")))
            .collect(joining("\n", "", "\n"));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }

  private String text(Document document, Column column, Task task) {
    BoardModel shown = table.model().get();
    return ColumnInputs.isEditable(column) || shown == null
        ? new ColumnInputs(document).text(column, task)
        : CellText.of(shown).of(column, shown.schedule().index().taskPosition(task.id()));
  }

  /// Pastes at the cursor; a single value goes into all selected tasks.
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    Document document = document();
    Rows rows = table.rows();
    if (text == null || text.isBlank() || document == null || rows == null) {
      return;
    }
    List<Column> shown = table.cursor().shown();
    Column column = table.cursor().column();
    List<Task> several = selected(document);
    boolean isOneValue = text.strip().indexOf('\n') < 0 && text.strip().indexOf('\t') < 0;
    if (isOneValue && several.size() > 1 && ColumnInputs.isEditable(column)) {
      apply(new ColumnInputs(document).typed(column, several, text.strip()));
      return;
    }
    List<Column> columns = shown.subList(Math.max(0, shown.indexOf(column)), shown.size());
    NewTask coming = NewTask.behind(rows, document, table.grouping());
    apply(new Pasting(text, columns, below(rows, document)).in(document, coming));
  }

  /// Gives all selected tasks the value of the topmost in the column of the cursor.
  void fillDown() {
    Document document = document();
    Column column = table.cursor().column();
    if (document == null || !ColumnInputs.isEditable(column)) {
      return;
    }
    List<Task> tasks = selected(document);
    if (tasks.size() > 1) {
      ColumnInputs inputs = new ColumnInputs(document);
      String text = inputs.text(column, tasks.getFirst());
      apply(inputs.typed(column, tasks.subList(1, tasks.size()), text));
    }
  }

  private void apply(Parsed<Edit> parsed) {
    switch (parsed) {
      case Parsed.Refused<Edit>(String words) -> table.say(words);
      case Parsed.Value<Edit>(Edit edit) ->
          session.apply(edit).map(Problem::text).ifPresent(table::say);
    }
  }

  /// The tasks in the rows from the cursor down, or from the topmost of several selected rows.
  private List<Task> below(Rows rows, Document document) {
    int cursor = Math.max(0, table.cursor().row());
    List<Integer> several = table.getSelectionModel().getSelectedIndices();
    int first = several.contains(cursor) ? Collections.min(several) : cursor;
    List<Task> tasks = new ArrayList<>();
    for (int row = Math.max(0, first); row < rows.size(); row++) {
      if (!rows.isGroup(row)) {
        tasks.add(document.plan().tasks().get(rows.task(row)));
      }
    }
    return tasks;
  }

  /// The selected tasks from top to bottom.
  private List<Task> selected(Document document) {
    var index = document.schedule().index();
    Rows rows = Objects.requireNonNull(table.rows());
    return session.selection().get().ids().stream()
        .map(index::task)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(task -> rows.rowOfTask(index.taskPosition(task.id()))))
        .toList();
  }

  private @Nullable Document document() {
    OpenPlan open = session.open().get();
    return open == null || table.rows() == null ? null : open.history().document();
  }
}
