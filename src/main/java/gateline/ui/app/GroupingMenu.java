package gateline.ui.app;

import gateline.board.Grouping;
import gateline.board.picture.View;
import gateline.ui.ViewSettings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the view on show is grouped by: the rows of the timeline or the lanes.
final class GroupingMenu extends MenuButton {
  private final ViewSettings settings;

  GroupingMenu(ViewSettings settings) {
    this.settings = settings;
    setId("grouping");
    getStyleClass().add("grouping-menu");
    setGraphic(new FontIcon(Feather.LAYERS));
    setAccessibleText("Group rows");
    settings.view().subscribe(this::fill);
    settings.grouping().subscribe(this::fill);
    settings.lanes().subscribe(this::fill);
    fill();
  }

  private void fill() {
    View view = settings.view().get();
    getItems().setAll(view.groupings().stream().map(this::item).toList());
    setText(words(settings.groupingOf(view)));
    setDisable(view.groupings().size() == 1);
  }

  private RadioMenuItem item(Grouping grouping) {
    RadioMenuItem item = new RadioMenuItem(words(grouping));
    item.setId("grouping." + grouping);
    item.setSelected(grouping == settings.groupingOf(settings.view().get()));
    item.setOnAction(_ -> {
      settings.group(grouping);
      fill();
    });
    return item;
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
}
