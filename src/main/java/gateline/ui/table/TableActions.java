package gateline.ui.table;

import gateline.board.picture.View;
import gateline.ui.Action;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// What can be done in the table of tasks, by key or from a menu.
final class TableActions {
  private TableActions() {}

  static List<Action> of(TaskTable table, Session session, ViewSettings settings) {
    var isThere = session.hasPlan().and(settings.view().isEqualTo(View.TIMELINE));
    RowEdits rows = new RowEdits(table, session);
    return List.of(
        Action.of("table.edit", "Edit the cell", Feather.EDIT_2, () -> table.cursor().edit())
            .on("F2")
            .when(isThere),
        Action.of("table.fill-down", "Fill down", Feather.CHEVRONS_DOWN, rows::fillDown)
            .on("Shortcut+Enter")
            .when(isThere),
        Action.of("table.copy", "Copy rows", Feather.COPY, rows::copy)
            .on("Shortcut+C")
            .when(isThere),
        Action.of("table.paste", "Paste rows", Feather.CLIPBOARD, rows::paste)
            .on("Shortcut+V")
            .when(isThere));
  }
}
