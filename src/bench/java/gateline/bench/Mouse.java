package gateline.bench;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// What a mouse sends, made by hand: a robot cannot be told from which pulse on to press.
final class Mouse {
  private Mouse() {}

  /// The main button at a place in the scene.
  static MouseEvent button(EventType<MouseEvent> type, double x, double y) {
    boolean isDown = type != MouseEvent.MOUSE_RELEASED;
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        isDown,
        false,
        false,
        true,
        false,
        false,
        new PickResult(null, x, y));
  }

  /// The wheel turned by so many pixels at a place in the scene.
  static ScrollEvent wheel(double x, double y, double by) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        by,
        0,
        by,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(null, x, y));
  }
}
