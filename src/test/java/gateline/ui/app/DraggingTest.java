package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.edit.Document;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.testing.FxToolkit;
import gateline.ui.board.ImpactStrip;
import gateline.ui.board.ScenePane;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Bars dragged with a real mouse.
@ExtendWith(FxToolkit.class)
final class DraggingTest {
  private static final String TASK = "w5-scaffold";

  @TempDir static Path folder;
  private static OpenWindow open;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.onPlan(folder);
  }

  @AfterAll
  static void closeWindow() {
    open.close();
  }

  @BeforeEach
  void showTheTask() throws Exception {
    open.beginAnew();
    while (open.ask(() -> document() != opened())) {
      open.run("edit.undo");
    }
    open.ask(() -> {
      open.window().timeline().reveal("w5-release");
      return null;
    });
    open.settle();
  }

  @Test
  void aBarGoesWhereItIsDraggedAndUndoTakesItBack() throws Exception {
    Document before = open.ask(DraggingTest::document);
    Bounds bar = bar(TASK);
    hold(bar.centerX(), bar.centerY());
    moveTo(bar.centerX() + 7 * day(), bar.centerY());
    assertTrue(open.isVisible("impact"));
    assertTrue(impact().contains("Plugin SDK Alpha +1.5 d"), impact());
    assertSame(before, open.ask(DraggingTest::document), "nothing is done before the release");
    release();
    assertEquals(LocalDate.of(2026, 2, 9), task(TASK).timing().notBefore());
    assertEquals(6, task(TASK).week());
    assertFalse(open.isVisible("impact"));
    open.press("Ctrl+Z");
    assertEquals(before.plan(), open.ask(DraggingTest::document).plan());
  }

  @Test
  void escTakesBackWhatIsDragged() throws Exception {
    Document before = open.ask(DraggingTest::document);
    Bounds bar = bar(TASK);
    hold(bar.centerX(), bar.centerY());
    moveTo(bar.centerX() + 7 * day(), bar.centerY());
    open.robot.type(KeyCode.ESCAPE);
    open.settle();
    assertFalse(open.isVisible("impact"));
    assertEquals(bar, bar(TASK));
    release();
    assertSame(before, open.ask(DraggingTest::document));
  }

  @Test
  void theEndOfABarIsItsEstimate() throws Exception {
    Bounds bar = bar(TASK);
    hold(bar.right() - 3, bar.centerY());
    moveTo(bar.right() - 3 + 7 * day(), bar.centerY());
    release();
    assertEquals("10", task(TASK).estimate().toPlainString());
  }

  @Test
  void aLinkIsDrawnFromTheDotAfterABar() throws Exception {
    Bounds from = bar("w5-selfheal");
    Bounds to = bar("w5-harness");
    hold(from.right() + 10, from.centerY());
    moveTo(to.x() + 2, to.centerY());
    release();
    assertTrue(
        task("w5-harness").depends().stream().anyMatch(link -> link.on().equals("w5-selfheal")));
  }

  @Test
  void aLinkThatClosesALoopIsRefused() throws Exception {
    Document before = open.ask(DraggingTest::document);
    Bounds from = bar("w5-harness");
    Bounds to = bar(TASK);
    hold(from.right() + 10, from.centerY());
    moveTo(to.x() + 2, to.centerY());
    release();
    assertSame(before, open.ask(DraggingTest::document));
  }

  private static ScenePane chart() {
    return open.window().timeline().chart();
  }

  private static Document document() {
    return open.window().session().open().get().history().document();
  }

  private static Document opened() {
    return open.window().session().open().get().history().steps().getFirst().document();
  }

  private static Task task(String id) throws Exception {
    return open.ask(() -> document().schedule().index().task(id));
  }

  private static double day() throws Exception {
    Bounds first = mark(new BoardMark.WeekBand(1));
    Bounds second = mark(new BoardMark.WeekBand(8));
    return (second.x() - first.x()) / 49;
  }

  private static Bounds bar(String task) throws Exception {
    return mark(new BoardMark.TaskBar(task));
  }

  private static Bounds mark(BoardMark wanted) throws Exception {
    return open.ask(() ->
        chart().hits().spots().stream()
            .filter(spot -> spot.mark().equals(wanted))
            .map(HitIndex.Spot::bounds)
            .reduce(Bounds::union)
            .orElseThrow(() -> new AssertionError(wanted + " is out of sight")));
  }

  private static String impact() throws Exception {
    return open.ask(() -> ((ImpactStrip) chart().getScene().lookup("#impact")).getAccessibleText());
  }

  private static void hold(double x, double y) throws Exception {
    moveTo(x, y);
    open.robot.press(MouseButton.PRIMARY);
    open.settle();
  }

  private static void moveTo(double x, double y) throws Exception {
    Point2D at = open.ask(() -> chart().localToScreen(x, y));
    open.robot.moveTo(at);
    open.settle();
  }

  private static void release() {
    open.robot.release(MouseButton.PRIMARY);
    open.settle();
  }
}
