package gateline.ui.table;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import gateline.board.timeline.Column;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows and hides the columns of the table, from a button and from the heads of the columns; the
/// names always stay.
public final class ColumnMenu extends MenuButton {
  public ColumnMenu(TaskTable table) {
    setId("columns");
    setGraphic(new FontIcon(Feather.SLIDERS));
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, Tweaks.NO_ARROW);
    setTooltip(new Tooltip("Columns"));
    setAccessibleText("Columns");
    getItems().setAll(items(table));
    ContextMenu same = new ContextMenu();
    same.getItems().setAll(items(table));
    table.columns().forEach(column -> column.setContextMenu(same));
  }

  private static List<CheckMenuItem> items(TaskTable table) {
    return table.columns().stream()
        .filter(column -> column.column() != Column.NAME)
        .map(ColumnMenu::item)
        .toList();
  }

  private static CheckMenuItem item(TaskColumn column) {
    CheckMenuItem item = new CheckMenuItem(words(column.column()));
    item.setId("column." + column.column());
    item.selectedProperty().bindBidirectional(column.visibleProperty());
    return item;
  }

  private static String words(Column column) {
    return switch (column) {
      case NUMBER -> "Number in the file";
      case ESTIMATE -> "Estimate";
      case START_VARIANCE -> "Start against the baseline";
      case FINISH_VARIANCE -> "Finish against the baseline";
      case ESTIMATE_VARIANCE -> "Estimate against the baseline";
      default -> column.title();
    };
  }
}
