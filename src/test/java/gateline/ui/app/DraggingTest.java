package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.edit.Document;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.scene.Shape;
import gateline.ui.board.ImpactStrip;
import gateline.ui.board.ScenePane;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Bars dragged with a real mouse.
final class DraggingTest extends OnSample {
  private static final String TASK = "w5-scaffold";

  @BeforeEach
  void showTheTask() throws Exception {
    while (open.ask(() -> document().plan() != opened())) {
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
    assertTrue(before == open.ask(DraggingTest::document), "nothing is done before the release");
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
    assertTrue(before == open.ask(DraggingTest::document));
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
    moveTo(from.centerX(), from.centerY());
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
    moveTo(from.centerX(), from.centerY());
    hold(from.right() + 10, from.centerY());
    moveTo(to.x() + 2, to.centerY());
    release();
    assertTrue(before == open.ask(DraggingTest::document));
  }

  @Test
  void aDropAgainstALinkIsChosenInPlaceByKeys() throws Exception {
    Document before = open.ask(DraggingTest::document);
    Bounds bar = bar("w5-harness");
    hold(bar.centerX(), bar.centerY());
    moveTo(bar.centerX() - 5 * day(), bar.centerY());
    release();
    open.assertVisible("choice");
    assertTrue(before == open.ask(DraggingTest::document), "nothing is done before it is chosen");
    open.robot.type(KeyCode.DOWN);
    open.settle();
    assertTrue(bar("w5-harness").x() < bar.x() - 3 * day(), "what is chosen from is shown");
    open.robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
    open.settle();
    assertTrue(task("w5-harness").isPinned());
    assertFalse(open.isVisible("choice"));
    assertTrue(open.ask(() -> chart().isFocused()));
  }

  @Test
  void escLeavesTheChoiceAsIfNothingHadBeenDropped() throws Exception {
    Document before = open.ask(DraggingTest::document);
    Bounds bar = bar("w5-harness");
    hold(bar.centerX(), bar.centerY());
    moveTo(bar.centerX() - 5 * day(), bar.centerY());
    release();
    open.robot.type(KeyCode.DOWN).type(KeyCode.ESCAPE);
    open.settle();
    assertFalse(open.isVisible("choice"));
    assertTrue(before == open.ask(DraggingTest::document));
    assertEquals(bar, bar("w5-harness"));
  }

  @Test
  void aBandOverTheEmptyBoardSelectsTheBarsItTouches() throws Exception {
    Bounds first = bar("w5-harness");
    Bounds last = bar("w5-release");
    hold(last.right() + 400, last.bottom() + 2);
    moveTo(first.x() + 2, first.centerY());
    release();
    assertEquals(
        List.of("w5-harness", "w5-release"),
        open.ask(() -> List.copyOf(document().selection().ids())));
  }

  @Test
  void aLinkIsRetypedLaggedAndDeletedWhereItStands() throws Exception {
    clickLink(TASK, "w5-harness");
    open.assertVisible("link-card");
    open.robot.type(KeyCode.UP).type(KeyCode.UP);
    open.settle();
    assertEquals("[FS 2]", links("w5-harness"));
    open.robot.clickOn("#link-SS");
    open.settle();
    assertEquals("[SS 2]", links("w5-harness"));
    open.robot.clickOn("#link-delete");
    open.settle();
    assertEquals("[]", links("w5-harness"));
    assertFalse(open.isVisible("link-card"));
  }

  private static String links(String task) throws Exception {
    return task(task).depends().stream()
        .map(link -> link.type() + " " + link.lag())
        .toList()
        .toString();
  }

  /// Clicks beside a link's line, within the reach of a hand.
  private static void clickLink(String from, String to) throws Exception {
    Point2D at =
        open.ask(() ->
            chart().hits().spots().stream()
                .filter(spot ->
                    spot.mark() instanceof BoardMark.LinkLine line
                        && line.from().equals(from)
                        && line.to().equals(to))
                .map(HitIndex.Spot::shape)
                .filter(Shape.Polyline.class::isInstance)
                .map(Shape.Polyline.class::cast)
                .map(line -> line.points().getLast())
                .map(point -> new Point2D(point.x() - 1, point.y() + 4))
                .findFirst()
                .orElseThrow());
    hold(at.getX(), at.getY());
    release();
  }

  private static ScenePane chart() {
    return open.window().timeline().chart();
  }

  private static Document document() {
    return open.window().session().open().get().history().document();
  }

  private static Plan opened() {
    return open.window().session().open().get().history().steps().getFirst().plan();
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
