package gateline.ui.table;

import gateline.board.BoardModel;
import gateline.board.timeline.Rows;
import gateline.edit.Selection;
import gateline.edit.field.WeekFields;
import gateline.ui.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeTableView.TreeTableViewSelectionModel;

/// Keeps what is selected in the table and in the session the same. The head of a group can be
/// selected in the table alone.
final class TableSelection {
  private final TaskTable table;
  private final TreeTableViewSelectionModel<Slot> model;
  private final Session session;
  private boolean isPassing;

  TableSelection(TaskTable table, Session session) {
    this.table = table;
    this.model = table.getSelectionModel();
    this.session = session;
    model.setSelectionMode(SelectionMode.MULTIPLE);
    model.getSelectedIndices().subscribe(() -> once(this::pass));
    session.selection().subscribe(() -> once(this::take));
  }

  /// Selects again what the session says, after the rows have changed.
  void restore() {
    once(this::take);
  }

  /// Changes rows without taking what the table makes of it for the user's wish.
  void quietly(Runnable change) {
    once(change);
  }

  private void once(Runnable step) {
    if (!isPassing && table.rows() != null) {
      isPassing = true;
      step.run();
      isPassing = false;
    }
  }

  private void pass() {
    BoardModel shown = table.model().get();
    Rows rows = table.rows();
    if (shown == null || rows == null) {
      return;
    }
    List<String> ids = new ArrayList<>();
    for (int row : model.getSelectedIndices()) {
      if (row >= 0 && row < rows.size() && !rows.isGroup(row)) {
        ids.add(shown.plan().tasks().get(rows.task(row)).id());
      }
    }
    if (ids.isEmpty() && model.getSelectedIndices().size() == 1) {
      week(shown, rows, model.getSelectedIndex()).ifPresent(ids::add);
    }
    session.select(Selection.of(ids));
  }

  /// The week that the head of a group stands for, if it stands for one.
  private static Optional<String> week(BoardModel shown, Rows rows, int row) {
    return row < 0 || row >= rows.size() || !rows.isGroup(row)
        ? Optional.empty()
        : WeekFields.KIND.find(shown.plan(), rows.group(row).key()).map(WeekFields.KIND.id()::of);
  }

  private void take() {
    BoardModel shown = table.model().get();
    Rows rows = table.rows();
    if (shown == null || rows == null) {
      return;
    }
    int[] wanted =
        session.selection().get().ids().stream()
            .mapToInt(shown.schedule().index()::taskPosition)
            .filter(task -> task >= 0)
            .map(rows::rowOfTask)
            .filter(row -> row >= 0)
            .toArray();
    if (wanted.length > 0) {
      model.clearSelection();
      model.selectIndices(wanted[0], wanted);
      table.getFocusModel().focus(wanted[wanted.length - 1]);
    } else if (!isOnGroup(rows)) {
      model.clearSelection();
    }
  }

  private boolean isOnGroup(Rows rows) {
    return model.getSelectedIndices().stream()
        .allMatch(row -> row >= 0 && row < rows.size() && rows.isGroup(row));
  }
}
