package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.scene.Mark;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// What the mouse does on a canvas: point, click, drag, scroll, zoom. It knows what is under the
/// pointer and leaves what follows from that to its hands. What these take no hold of, the empty
/// board, is dragged itself; so it is with the middle button anywhere.
final class ChartMouse {
  private static final double WHEEL_NOTCH = 40;
  private static final double ZOOM_NOTCH = 1.15;
  private static final double SLOP = 4;

  private final ScenePane pane;
  private final Hands hands;
  private @Nullable Mark over;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean isHeld;
  private boolean canDrag;
  private boolean isDragging;

  /// What follows from what the mouse does.
  interface Hands {
    /// The pointer came over something else; null for the empty board.
    void over(@Nullable Mark mark, MouseEvent event);

    /// The pointer moved on within the same thing.
    void within(MouseEvent event);

    void click(@Nullable Mark mark, MouseEvent event);

    void zoom(double factor, double x);

    void pan(double dx, double dy);

    /// The pointer is somewhere, or has left (null), and no button is down.
    default void hover(@Nullable MouseEvent event) {}

    /// The main button went down; true when the hand took hold of something, and hears what becomes
    /// of it.
    default boolean press(MouseEvent event) {
      return false;
    }

    /// The pointer moved with something in hand.
    default void drag(MouseEvent event) {}

    /// The hand let go; false when it was a click after all.
    default boolean drop(MouseEvent event) {
      return false;
    }
  }

  ChartMouse(ScenePane pane, Hands hands) {
    this.pane = pane;
    this.hands = hands;
    pane.setOnMouseMoved(this::moved);
    pane.setOnMouseExited(this::left);
    pane.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this::entered);
    pane.setOnMousePressed(this::pressed);
    pane.setOnMouseDragged(this::dragged);
    pane.setOnMouseReleased(this::released);
    pane.setOnScroll(this::scrolled);
  }

  private void left(MouseEvent event) {
    hands.hover(null);
    point(null, event);
  }

  /// A card that lies over the picture takes the pointer from it.
  private void entered(MouseEvent event) {
    if (event.getTarget() != pane) {
      left(event);
    }
  }

  private void moved(MouseEvent event) {
    hands.hover(event);
    point(pane.markAt(event.getX(), event.getY()), event);
  }

  private void point(@Nullable Mark mark, MouseEvent event) {
    if (java.util.Objects.equals(mark, over)) {
      hands.within(event);
    } else {
      over = mark;
      hands.over(mark, event);
    }
  }

  private void pressed(MouseEvent event) {
    pressedX = event.getX();
    pressedY = event.getY();
    lastX = pressedX;
    lastY = pressedY;
    boolean isMain = event.getButton() == MouseButton.PRIMARY;
    Mark under = pane.markAt(pressedX, pressedY);
    // a week is selected by a click, and the head it stands in is dragged all the same
    boolean isEmpty = Marks.item(under) == null || under instanceof BoardMark.WeekBand;
    isHeld = isMain && hands.press(event);
    canDrag = !isHeld && (event.getButton() == MouseButton.MIDDLE || (isMain && isEmpty));
    isDragging = false;
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (isHeld) {
      hands.drag(event);
      event.consume();
      return;
    }
    double far = Math.hypot(event.getX() - pressedX, event.getY() - pressedY);
    if (!canDrag || (!isDragging && far < SLOP)) {
      return;
    }
    isDragging = true;
    pane.setCursor(Cursor.CLOSED_HAND);
    hands.pan(event.getX() - lastX, event.getY() - lastY);
    lastX = event.getX();
    lastY = event.getY();
    event.consume();
  }

  private void released(MouseEvent event) {
    boolean isMain = event.getButton() == MouseButton.PRIMARY;
    if (isDragging) {
      pane.setCursor(null);
    } else if (isMain && !(isHeld && hands.drop(event))) {
      hands.click(pane.markAt(event.getX(), event.getY()), event);
    }
    isHeld = isHeld && !isMain;
    isDragging = false;
    event.consume();
  }

  private void scrolled(ScrollEvent event) {
    double dx = event.getDeltaX();
    double dy = event.getDeltaY();
    if (event.isShortcutDown()) {
      hands.zoom(Math.pow(ZOOM_NOTCH, dy / WHEEL_NOTCH), event.getX());
    } else if (event.isShiftDown() && dx == 0) {
      hands.pan(dy, 0);
    } else {
      hands.pan(dx, dy);
    }
    event.consume();
  }
}
