package gateline.ui.board;

import gateline.ui.WrappedLabel;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;

/// A small card with a few controls, beside what it is about. Esc closes it; arrow keys go from
/// control to control.
public abstract class Card extends VBox {
  private static final double WIDTH = 292;

  private final Runnable close;

  protected Card(String title, Runnable close) {
    this.close = close;
    getStyleClass().add("card");
    setPrefWidth(WIDTH);
    getChildren().add(new WrappedLabel(title, "card-title"));
    setAccessibleText(title);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// The control that the keyboard goes to first.
  protected abstract Node first();

  /// What a scroll pane shows is there to be focused only once that has its style.
  void focusFirst() {
    applyCss();
    first().requestFocus();
  }

  protected final void close() {
    close.run();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
