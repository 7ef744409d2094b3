package gateline.ui.field;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One line of text that is shown whole, over several rows where it is long. Enter takes it and Tab
/// goes on, as in a text field.
public final class LineArea extends TextArea {
  private static final int LETTERS_OF_A_ROW = 36;
  private static final int MOST_ROWS = 5;

  public LineArea() {
    setWrapText(true);
    setPrefColumnCount(1);
    getStyleClass().add("line-area");
    textProperty().subscribe(this::fit);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void fit(String text) {
    int rows = (text.length() + LETTERS_OF_A_ROW - 1) / LETTERS_OF_A_ROW;
    setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
    setMinHeight(USE_PREF_SIZE);
  }

  /// A text area would write both keys.
  private void onKey(KeyEvent event) {
    TabKey.goOn(this, event);
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
    }
  }
}
