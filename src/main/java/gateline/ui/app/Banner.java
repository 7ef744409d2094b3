package gateline.ui.app;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says over the board what went wrong with a file, until it is closed or a file went right.
final class Banner extends HBox {
  private final Label title = new Label();
  private final Label detail = new Label();

  Banner() {
    setId("banner");
    getStyleClass().add("banner");
    title.setId("banner-title");
    title.getStyleClass().add("banner-title");
    detail.setId("banner-detail");
    detail.setWrapText(true);
    detail.getStyleClass().add("banner-detail");
    VBox words = new VBox(title, detail);
    words.getStyleClass().add("banner-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = new Button("Close", new FontIcon(Feather.X));
    close.setId("banner-close");
    close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    close.setAccessibleText("Close the message");
    close.setOnAction(_ -> say(null));
    getChildren().addAll(new FontIcon(Feather.ALERT_CIRCLE), words, close);
    say(null);
  }

  /// Shows a trouble, or nothing any more.
  void say(@Nullable Trouble trouble) {
    setVisible(trouble != null);
    setManaged(trouble != null);
    if (trouble != null) {
      title.setText(trouble.title());
      detail.setText(trouble.detail());
      setAccessibleText(trouble.title() + ". " + trouble.detail());
    }
  }
}
