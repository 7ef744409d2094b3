package gateline.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardModel;
import gateline.board.TimeAxis;
import gateline.scene.Bounds;
import gateline.testing.BoardPlans;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CameraTest {
  private static final Bounds WEEKS = new Bounds(100, 0, 840, 600);
  private static final LocalDate START = BoardPlans.START;

  private final BoardModel model = BoardPlans.model(BoardPlans.plan(12));
  private final Camera camera = new Camera();

  @BeforeEach
  void look() {
    axis();
  }

  private TimeAxis axis() {
    return camera.axis(model, WEEKS);
  }

  @Test
  void allWeeksFillTheWidthAtFirst() {
    assertEquals(10, axis().dayWidth(), 1e-9);
    assertEquals(100, axis().x(START), 1e-9);
  }

  @Test
  void zoomingKeepsTheDayUnderThePointer() {
    LocalDate day = axis().day(505);
    double before = axis().x(day);
    camera.zoom(model, 2, before);
    assertEquals(20, axis().dayWidth(), 1e-9);
    assertEquals(before, axis().x(day), 1e-6);
  }

  @Test
  void stepsStopAtReadableWidths() {
    camera.step(model, 1);
    assertEquals(12, axis().dayWidth(), 1e-9);
    camera.step(model, 1);
    assertEquals(16, axis().dayWidth(), 1e-9);
    camera.step(model, -1);
    assertEquals(12, axis().dayWidth(), 1e-9);
  }

  @Test
  void zoomHasBounds() {
    camera.zoom(model, 1000, 300);
    assertEquals(160, axis().dayWidth(), 1e-9);
    camera.zoom(model, 1e-6, 300);
    assertEquals(6, axis().dayWidth(), 1e-9);
  }

  @Test
  void panningStaysWithinThePlan() {
    camera.zoom(model, 2, 100);
    camera.pan(model, 500, 0);
    assertEquals(100, axis().x(START), 1e-9);
    camera.pan(model, -10_000, 0);
    assertEquals(940, axis().x(START.plusWeeks(12)), 1e-9);
  }

  @Test
  void fittingShowsAllWeeksAgain() {
    camera.zoom(model, 4, 400);
    camera.fit();
    assertEquals(10, axis().dayWidth(), 1e-9);
  }

  @Test
  void revealingMovesNoFurtherThanNeeded() {
    camera.zoom(model, 4, 100);
    double left = axis().x(START);
    camera.reveal(model, 300, 400);
    assertEquals(left, axis().x(START), 1e-9);
    LocalDate late = START.plusWeeks(9);
    camera.reveal(model, axis().x(late), axis().x(late) + 40);
    double x = axis().x(late);
    assertTrue(x > WEEKS.x() && x + 40 < WEEKS.right(), "at " + x);
  }

  @Test
  void rowsScrollNoFurtherThanTheirEnd() {
    camera.scrollTo(10_000);
    assertEquals(400, camera.scrollY(1000, 600));
    camera.scrollTo(-20);
    assertEquals(0, camera.scrollY(1000, 600));
    assertEquals(0, camera.scrollY(300, 600));
  }
}
