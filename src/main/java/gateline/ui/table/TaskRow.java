package gateline.ui.table;

import gateline.board.timeline.Row;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import org.jspecify.annotations.Nullable;

/// A row that knows whether it is the head of a group.
final class TaskRow extends TreeTableRow<Slot> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final TaskTable table;

  TaskRow(TaskTable table) {
    this.table = table;
  }

  @Override
  protected void updateItem(@Nullable Slot place, boolean empty) {
    super.updateItem(place, empty);
    pseudoClassStateChanged(GROUP, !empty && table.row(getIndex()) instanceof Row.GroupRow);
  }
}
