package gateline.ui.field;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tab in a text area, which would write it: it goes on to the next control, with Shift back to the
/// one before, as everywhere else.
public final class TabKey {
  private TabKey() {}

  /// Lets Tab leave a control.
  public static void leaves(Node control) {
    control.addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(control, event));
  }

  /// Leaves a control when the key is Tab, alone or with Shift.
  public static void goOn(Node control, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      boolean isBack = event.isShiftDown();
      control.requestFocusTraversal(isBack ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
