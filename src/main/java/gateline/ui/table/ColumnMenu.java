package gateline.ui.table;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import gateline.board.timeline.Column;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows and hides the columns of the table; the names always stay.
public final class ColumnMenu extends MenuButton {
  public ColumnMenu(TaskTable table) {
    setId("columns");
    setGraphic(new FontIcon(Feather.SLIDERS));
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, Tweaks.NO_ARROW);
    setTooltip(new Tooltip("Columns"));
    setAccessibleText("Columns");
    for (TaskColumn column : table.columns()) {
      if (column.column() != Column.NAME) {
        CheckMenuItem item = new CheckMenuItem(words(column.column()));
        item.setId("column." + column.column());
        item.selectedProperty().bindBidirectional(column.visibleProperty());
        getItems().add(item);
      }
    }
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
