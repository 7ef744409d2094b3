package gateline.bench;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// What a keyboard sends to a window, made by hand as the events of [Mouse] are.
final class Keys {
  private Keys() {}

  static void press(Stage stage, KeyCode code) {
    press(stage, code, false);
  }

  static void pressWithControl(Stage stage, KeyCode code) {
    press(stage, code, true);
  }

  private static void press(Stage stage, KeyCode code, boolean isControl) {
    KeyEvent event =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isControl, false, false);
    Event.fireEvent(stage.getScene().getRoot(), event);
  }
}
