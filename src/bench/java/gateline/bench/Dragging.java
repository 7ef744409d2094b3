package gateline.bench;

import gateline.board.BoardMark;
import gateline.scene.Bounds;
import gateline.ui.Session;
import gateline.ui.board.ScenePane;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Holds a bar on which much depends and takes it a day further once a pulse, three weeks to and
/// fro: each move is a new edit to try. Prints `HAND` with the milliseconds from the mouse event to
/// the end of the pulse's layout, in which the canvases are painted.
final class Dragging implements WindowProbe.Work {
  private static final String TASK = "w5-scaffold";
  private static final int STEPS = 800;
  private static final int TURN = 21;

  private final Stage stage;
  private final ScenePane chart;
  private @Nullable Point2D pressed;
  private double day;
  private int step;
  private long moved;

  private Dragging(Stage stage) {
    this.stage = stage;
    chart = (ScenePane) stage.getScene().lookup("#timeline-chart");
  }

  static WindowProbe.Work of(Stage stage, Session session) {
    return new AfterChecks(session, () -> {}, new Dragging(stage));
  }

  @Override
  public boolean step() {
    Point2D at = pressed;
    if (at == null) {
      find();
    } else {
      int days = TURN - Math.abs(step % (2 * TURN) - TURN);
      System.out.println("STEP drag");
      moved = System.nanoTime();
      fire(MouseEvent.MOUSE_DRAGGED, at.add(days * day, 0));
    }
    return ++step <= STEPS;
  }

  /// Scrolls until the bar is in sight, and takes hold of it.
  private void find() {
    step = 0;
    Bounds bar = chart.boundsOf(new BoardMark.TaskBar(TASK)::equals);
    if (bar == null || bar.bottom() > chart.getHeight() - bar.height()) {
      Event.fireEvent(chart, Mouse.wheel(200, 200, -28));
      return;
    }
    Point2D at = chart.localToScene(bar.centerX(), bar.centerY());
    day = (weekLeft(8) - weekLeft(1)) / 49;
    fire(MouseEvent.MOUSE_PRESSED, at);
    stage.getScene().addPostLayoutPulseListener(this::laidOut);
    pressed = at;
  }

  private double weekLeft(int week) {
    Bounds band = chart.boundsOf(new BoardMark.WeekBand(week)::equals);
    if (band == null) {
      throw new IllegalStateException("week " + week + " is out of sight");
    }
    return band.x();
  }

  private void laidOut() {
    if (moved != 0) {
      System.out.println("HAND " + (System.nanoTime() - moved) / 1e6);
      moved = 0;
    }
  }

  private void fire(EventType<MouseEvent> type, Point2D at) {
    Event.fireEvent(chart, Mouse.button(type, at.getX(), at.getY()));
  }
}
