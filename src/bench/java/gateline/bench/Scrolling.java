package gateline.bench;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.stage.Stage;

/// Turns the mouse wheel over the bars, so that table and bars scroll together, down and up again.
final class Scrolling implements WindowProbe.Work {
  private static final int STEPS = 400;
  private static final int TURN = 40;
  private static final double NOTCH = 28;

  private final Stage stage;
  private int step;

  Scrolling(Stage stage) {
    this.stage = stage;
  }

  @Override
  public boolean step() {
    Node chart = stage.getScene().lookup("#timeline-chart");
    System.out.println("STEP scroll");
    Event.fireEvent(chart, Mouse.wheel(200, 200, step / TURN % 2 == 0 ? -NOTCH : NOTCH));
    return ++step <= STEPS;
  }
}
