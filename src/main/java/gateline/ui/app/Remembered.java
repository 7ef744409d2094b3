package gateline.ui.app;

import gateline.ui.ViewSettings;
import gateline.ui.table.Slot;
import gateline.ui.table.TaskColumn;
import gateline.ui.table.TaskTable;
import gateline.ui.theme.Themes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeTableColumn;

/// Puts the views and the table back to how the user left them, and notes how they are left.
record Remembered(UserState state, ViewSettings settings, Themes themes, TaskTable table) {
  void restore() {
    settings.view().set(state.choice("view", settings.view().get()));
    settings.grouping().set(state.choice("grouping", settings.grouping().get()));
    settings.lanes().set(state.choice("lanes", settings.lanes().get()));
    themes.choice().set(state.choice("theme", themes.choice().get()));
    settings.strip().set(!"false".equals(state.text("strip.shown", "true")));
    settings.baseline().set("true".equals(state.text("baseline.shown", "false")));
    settings.tableWidth().set(state.number("table.width", settings.tableWidth().get()));
    settings.stripHeight().set(state.number("strip.height", settings.stripHeight().get()));
    restoreColumns();
  }

  private void restoreColumns() {
    List<TreeTableColumn<Slot, ?>> ordered = new ArrayList<>(table.getColumns());
    ordered.sort(Comparator.comparingDouble(this::place));
    ObservableList<TreeTableColumn<Slot, ?>> columns = table.getColumns();
    if (!ordered.equals(columns)) {
      columns.setAll(ordered);
    }
    for (TaskColumn each : table.columns()) {
      each.setPrefWidth(state.number(key(each, "width"), each.getPrefWidth()));
      String shown = state.text(key(each, "shown"), String.valueOf(each.isVisible()));
      each.setVisible(Boolean.parseBoolean(shown));
    }
  }

  private double place(TreeTableColumn<Slot, ?> column) {
    int now = table.getColumns().indexOf(column);
    return column instanceof TaskColumn each ? state.number(key(each, "place"), now) : now;
  }

  void remember() {
    state.put("view", settings.view().get());
    state.put("grouping", settings.grouping().get());
    state.put("lanes", settings.lanes().get());
    state.put("theme", themes.choice().get());
    state.put("strip.shown", settings.strip().get());
    state.put("baseline.shown", settings.baseline().get());
    state.put("table.width", settings.tableWidth().get());
    state.put("strip.height", settings.stripHeight().get());
    for (TaskColumn each : table.columns()) {
      state.put(key(each, "width"), each.getWidth());
      state.put(key(each, "shown"), each.isVisible());
      state.put(key(each, "place"), table.getColumns().indexOf(each));
    }
  }

  private static String key(TaskColumn column, String what) {
    return "column." + column.column() + "." + what;
  }
}
