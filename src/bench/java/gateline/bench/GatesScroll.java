package gateline.bench;

import gateline.ui.Session;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// Turns the mouse wheel over the cards of the gates, then moves the mouse over them.
final class GatesScroll implements WindowProbe.Work {
  private static final int STEPS = 300;
  private static final int TURN = 20;
  private static final double NOTCH = 28;
  private static final double STRIDE = 37;

  private final Stage stage;
  private final Session session;
  private boolean isBegun;
  private int step;

  GatesScroll(Stage stage, Session session) {
    this.stage = stage;
    this.session = session;
  }

  @Override
  public boolean step() {
    if (session.model().get() == null || session.isChecking().get()) {
      return true;
    }
    if (!isBegun) {
      isBegun = true;
      Event.fireEvent(stage.getScene().getRoot(), view(KeyCode.DIGIT4));
      return true;
    }
    Node chart = Objects.requireNonNull(stage.getScene().lookup("#gates-chart"), "no gates");
    if (step < STEPS / 2) {
      System.out.println("STEP wheel");
      Event.fireEvent(chart, Mouse.wheel(200, 200, step / TURN % 2 == 0 ? -NOTCH : NOTCH));
    } else {
      System.out.println("STEP hover");
      double y = 100 + STRIDE * step % 600;
      Event.fireEvent(chart, Mouse.button(MouseEvent.MOUSE_MOVED, 300, y));
    }
    return ++step <= STEPS;
  }

  private static KeyEvent view(KeyCode digit) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", digit, false, true, false, false);
  }
}
