package gateline.ui;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes controls from actions, so that label, key, icon and state are the same everywhere.
public final class ActionControls {
  private ActionControls() {}

  /// A toolbar button that shows its icon alone; the tooltip and screen readers say its name.
  public static Button iconButton(Action action) {
    Button button = button(action);
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    return button;
  }

  /// A button with its icon and its label.
  public static Button button(Action action) {
    Button button = new Button();
    button.setId(action.id().replace('.', '-'));
    button.textProperty().bind(action.label());
    button.setGraphic(new FontIcon(action.icon()));
    button.accessibleTextProperty().bind(action.label());
    button.disableProperty().bind(Bindings.not(action.enabled()));
    button.setOnAction(_ -> action.fire());
    button.setTooltip(tooltip(action));
    return button;
  }

  public static MenuItem menuItem(Action action) {
    MenuItem item = new MenuItem();
    item.setId(action.id().replace('.', '-'));
    item.textProperty().bind(action.label());
    item.setGraphic(new FontIcon(action.icon()));
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(_ -> action.fire());
    if (!action.keys().isEmpty()) {
      item.setAccelerator(action.keys().getFirst());
    }
    return item;
  }

  private static Tooltip tooltip(Action action) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(action.hint());
    return tooltip;
  }
}
