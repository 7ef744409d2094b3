package gateline.bench;

import gateline.ui.Session;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// Turns the mouse wheel over the cards of the gates, then moves the mouse over them.
final class GatesScroll implements WindowProbe.Work {
  private static final int STEPS = 300;
  private static final int TURN = 20;
  private static final double NOTCH = 28;
  private static final double STRIDE = 37;

  private final Stage stage;
  private int step;

  private GatesScroll(Stage stage) {
    this.stage = stage;
  }

  static WindowProbe.Work of(Stage stage, Session session) {
    Runnable toGates = () -> Keys.pressWithControl(stage, KeyCode.DIGIT4);
    return new AfterChecks(session, toGates, new GatesScroll(stage));
  }

  @Override
  public boolean step() {
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
}
