package gateline.ui.board;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;

/// The line between two parts that can be dragged, by mouse or with the arrow keys.
final class Grip extends SpeakingRegion {
  /// How thick it is to the hand; what is seen of it is the line in its middle.
  static final double THICK = 7;

  private static final double KEY_STEP = 16;

  private double last;

  /// An upright line moves sideways, a level one up and down; `move` gets by how many pixels.
  Grip(Orientation orientation, String name, DoubleConsumer move) {
    boolean isUpright = orientation == Orientation.VERTICAL;
    getStyleClass().addAll("grip", isUpright ? "upright" : "level");
    setCursor(isUpright ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(name);
    setOnMousePressed(event -> last = isUpright ? event.getScreenX() : event.getScreenY());
    setOnMouseDragged(event -> {
      double now = isUpright ? event.getScreenX() : event.getScreenY();
      move.accept(now - last);
      last = now;
      event.consume();
    });
    setOnKeyPressed(event -> {
      if (event.getCode() == (isUpright ? KeyCode.LEFT : KeyCode.UP)) {
        move.accept(-KEY_STEP);
        event.consume();
      } else if (event.getCode() == (isUpright ? KeyCode.RIGHT : KeyCode.DOWN)) {
        move.accept(KEY_STEP);
        event.consume();
      }
    });
  }
}
