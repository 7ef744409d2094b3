package gateline.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a panel: its title, what belongs beside it, and at the end the way to close it.
public final class PanelHead extends HBox {
  /// `closing` is what a screen reader says of the way to close it.
  public PanelHead(Label title, Region beside, String closing, Runnable close) {
    title.getStyleClass().add("panel-title");
    setHgrow(beside, Priority.ALWAYS);
    Button button = new Button("Close", new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    button.setAccessibleText(closing);
    button.setOnAction(_ -> close.run());
    getChildren().addAll(title, beside, button);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("panel-head");
  }
}
