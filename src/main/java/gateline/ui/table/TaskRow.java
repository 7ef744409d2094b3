package gateline.ui.table;

import gateline.board.timeline.Row;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import org.jspecify.annotations.Nullable;

/// A row that knows whether it is the head of a group.
final class TaskRow extends TreeTableRow<Row> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(GROUP, !empty && row instanceof Row.GroupRow);
  }
}
