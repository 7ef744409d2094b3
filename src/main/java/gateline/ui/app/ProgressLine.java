package gateline.ui.app;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Shows a work that takes long, with a button that ends it; not there otherwise.
final class ProgressLine extends HBox {
  private final Label label = new Label();

  ProgressLine(Background background) {
    getStyleClass().add("progress-line");
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(16, 16);
    Button cancel = new Button("Cancel");
    cancel.setId("cancel-work");
    cancel.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    cancel.setOnAction(_ -> background.cancel());
    getChildren().addAll(wheel, label, cancel);
    background.shown().subscribe(this::show);
  }

  private void show(Background.@Nullable Work work) {
    setVisible(work != null);
    setManaged(work != null);
    label.setText(work == null ? "" : work.label() + " …");
  }
}
