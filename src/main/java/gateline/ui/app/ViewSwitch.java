package gateline.ui.app;

import gateline.board.picture.View;
import gateline.ui.Action;
import gateline.ui.Actions;
import gateline.ui.ViewSettings;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// One button for each view; the one shown is pressed.
final class ViewSwitch extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  ViewSwitch(ViewSettings settings, Actions actions) {
    getStyleClass().add("view-switch");
    setMinWidth(USE_PREF_SIZE);
    for (View view : View.values()) {
      getChildren().add(button(view, settings, actions.of(actionId(view))));
    }
  }

  static String actionId(View view) {
    return "view." + view.name().toLowerCase(Locale.ROOT);
  }

  private ToggleButton button(View view, ViewSettings settings, Action action) {
    ToggleButton button = new ToggleButton(action.label().getValue());
    button.setId(action.id().replace('.', '-'));
    button.setToggleGroup(group);
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(action.hint());
    button.setTooltip(tooltip);
    button.setOnAction(_ -> {
      button.setSelected(true);
      action.fire();
    });
    settings.view().subscribe(now -> button.setSelected(now == view));
    return button;
  }
}
