package gateline.ui.app;

import gateline.board.Grouping;
import gateline.board.picture.View;
import gateline.ui.ViewSettings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the rows of the timeline are grouped by.
final class GroupingMenu extends MenuButton {
  private final ToggleGroup group = new ToggleGroup();

  GroupingMenu(ViewSettings settings) {
    setId("grouping");
    getStyleClass().add("grouping-menu");
    setGraphic(new FontIcon(Feather.LAYERS));
    setAccessibleText("Group rows");
    for (Grouping each : Grouping.values()) {
      getItems().add(item(each, settings));
    }
    settings.grouping().subscribe(now -> setText(words(now)));
    disableProperty().bind(settings.view().isNotEqualTo(View.TIMELINE));
  }

  static String words(Grouping grouping) {
    return switch (grouping) {
      case WEEK -> "By week";
      case SPRINT -> "By sprint";
      case PHASE -> "By phase";
      case SQUAD -> "By squad";
      case NONE -> "Not grouped";
    };
  }

  private RadioMenuItem item(Grouping grouping, ViewSettings settings) {
    RadioMenuItem item = new RadioMenuItem(words(grouping));
    item.setId("grouping." + grouping);
    item.setToggleGroup(group);
    item.setOnAction(_ -> settings.grouping().set(grouping));
    settings.grouping().subscribe(now -> item.setSelected(now == grouping));
    return item;
  }
}
