package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.picture.View;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.testing.FxToolkit;
import gateline.testing.Pixels;
import gateline.testing.WithJavaFx;
import gateline.ui.board.ScenePane;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What mouse and wheel do on the bars. The window is small enough for the screen of the headless
/// platform, whose robot can't press a modifier: such events are made here.
@WithJavaFx
final class PointerTest {
  private static final String GUARDRAILS = "bar-w2-guardrails";

  /// How far the middle of its outline lies inside a bar.
  private static final double EDGE = 0.75;

  @TempDir static Path folder;
  private static OpenWindow open;
  private static ScenePane chart;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.onPlan(folder);
    chart = open.window().timeline().chart();
    open.ask(() -> {
      open.window().stage().setX(0);
      open.window().stage().setY(0);
      open.window().stage().setWidth(980);
      open.window().stage().setHeight(820);
      return null;
    });
  }

  @AfterAll
  static void closeWindow() {
    open.close();
  }

  @BeforeEach
  void beginAnew() throws Exception {
    open.beginAnew();
    open.robot.moveTo(open.window().stage()).moveBy(0, -390);
  }

  private enum Held {
    NOTHING,
    SHIFT,
    CTRL
  }

  @Test
  void theWheelScrollsBarsAndTableTogether() throws Exception {
    Bounds before = bounds(GUARDRAILS);
    wheel(-84, Held.NOTHING, before);
    Bounds after = bounds(GUARDRAILS);
    assertEquals(before.y() - 84, after.y(), 0.01);
    assertEquals(before.x(), after.x(), 0.01);
    assertEquals(after.centerY(), rowCenter("Implement guardrail"), 1);
  }

  @Test
  void shiftAndTheWheelScrollSideways() throws Exception {
    wheel(200, Held.CTRL, bounds(GUARDRAILS));
    Bounds before = bounds(GUARDRAILS);
    wheel(-30, Held.SHIFT, before);
    assertEquals(before.x() - 30, bounds(GUARDRAILS).x(), 0.01);
    assertEquals(before.y(), bounds(GUARDRAILS).y(), 0.01);
  }

  @Test
  void ctrlAndTheWheelZoomAndKeepTheDayUnderThePointer() throws Exception {
    Bounds before = bounds(GUARDRAILS);
    Point2D start = new Point2D(before.x() - EDGE, before.centerY());
    wheel(120, Held.CTRL, start);
    Bounds closer = bounds(GUARDRAILS);
    assertEquals(before.x(), closer.x(), 0.01);
    assertTrue(closer.width() > 1.3 * before.width(), closer + " of " + before);
    wheel(-120, Held.CTRL, start);
    assertEquals(before.width(), bounds(GUARDRAILS).width(), 0.01);
  }

  @Test
  void draggingWithTheMiddleButtonMovesTheBoard() throws Exception {
    wheel(200, Held.CTRL, bounds(GUARDRAILS));
    wheel(-100, Held.NOTHING, bounds(GUARDRAILS));
    Bounds before = bounds(GUARDRAILS);
    open.robot.moveTo(onScreen(emptySpot()));
    open.robot.press(MouseButton.MIDDLE).moveBy(-30, -20).moveBy(10, 30);
    open.robot.release(MouseButton.MIDDLE);
    Bounds after = bounds(GUARDRAILS);
    assertEquals(before.x() - 20, after.x(), 1);
    assertEquals(before.y() + 10, after.y(), 1);
    assertTrue(open.window().session().selection().get().isEmpty());
  }

  @Test
  void draggingTheHeadMovesTheBoardThroughTime() throws Exception {
    wheel(200, Held.CTRL, bounds(GUARDRAILS));
    Bounds before = bounds(GUARDRAILS);
    open.robot.moveTo(onScreen(center(bounds("week-3"))));
    open.robot.press(MouseButton.PRIMARY).moveBy(-30, 0).moveBy(10, 0);
    open.robot.release(MouseButton.PRIMARY);
    assertEquals(before.x() - 20, bounds(GUARDRAILS).x(), 1);
  }

  @Test
  void restingOnABarShowsItsTipAndLightsItsChain() throws Exception {
    BufferedImage before = picture();
    open.robot.moveTo(onScreen(center(bounds(GUARDRAILS))));
    open.await("the tip shows", () -> Window.getWindows().size() > 1);
    Set<Labeled> titles = open.robot.lookup(".tip-title").queryAllAs(Labeled.class);
    assertEquals(
        "Implement guardrail policies (pre/post conditions)", titles.iterator().next().getText());
    BufferedImage lit = picture();
    assertEquals(pixel(before, "bar-w1-policy"), pixel(lit, "bar-w1-policy"), "on the chain");
    assertNotEquals(pixel(before, "bar-w1-threats"), pixel(lit, "bar-w1-threats"), "fades");
    open.robot.moveTo(onScreen(emptySpot()));
    open.await("the tip goes", () -> Window.getWindows().size() == 1);
    Point2D threats = center(bounds("bar-w1-threats"));
    open.await("the chain is out", () -> pixel(before, threats) == pixel(snapshot(), threats));
  }

  @Test
  void aClickSelectsABarOrAGateAndOnNothingNothing() throws Exception {
    open.robot.clickOn(onScreen(center(bounds(GUARDRAILS))));
    assertEquals(List.of("w2-guardrails"), selected());
    open.robot.clickOn(onScreen(center(bounds("gate-g4"))));
    assertEquals(List.of("g4"), selected());
    open.robot.clickOn(onScreen(emptySpot()));
    assertEquals(List.of(), selected());
  }

  @Test
  void ctrlAndAClickSelectOneMoreAndOneLess() throws Exception {
    open.robot.clickOn(onScreen(center(bounds(GUARDRAILS))));
    ctrlClick(center(bounds("bar-w1-policy")));
    assertEquals(List.of("w2-guardrails", "w1-policy"), selected());
    ctrlClick(center(bounds(GUARDRAILS)));
    assertEquals(List.of("w1-policy"), selected());
  }

  @Test
  void twoClicksOnABarOpenItsDetails() throws Exception {
    open.robot.doubleClickOn(onScreen(center(bounds(GUARDRAILS))));
    open.assertVisible("inspector");
  }

  @Test
  void aClickOnAGroupsBracketFoldsIt() throws Exception {
    int rows = open.ask(open.window().timeline().table()::getExpandedItemCount);
    Bounds bracket = bounds("group-week-1");
    open.robot.clickOn(onScreen(new Point2D(bracket.centerX(), bracket.y() + 2)));
    assertEquals(rows - 6, open.ask(open.window().timeline().table()::getExpandedItemCount));
    assertEquals(View.TIMELINE, open.window().settings().view().get());
    open.press("Ctrl+Right");
    open.robot.release(KeyCode.RIGHT);
  }

  /// Where a mark is drawn; of a gate or bar the largest of its areas.
  private static Bounds bounds(String mark) throws Exception {
    return open.ask(() -> {
      chart.layout();
      return chart.hits().spots().stream()
          .filter(spot -> spot.mark().id().equals(mark))
          .map(HitIndex.Spot::bounds)
          .max((one, other) -> Double.compare(area(one), area(other)))
          .orElseThrow(() -> new AssertionError(mark + " is out of sight"));
    });
  }

  private static double area(Bounds bounds) {
    return bounds.width() * bounds.height();
  }

  private static Point2D center(Bounds bounds) {
    return new Point2D(bounds.centerX(), bounds.centerY());
  }

  /// A place on the chart, below its head, where nothing is.
  private static Point2D emptySpot() throws Exception {
    return open.ask(() -> {
      chart.layout();
      for (double y = chart.getHeight() - 60; y > 200; y -= 7) {
        for (double x = chart.getWidth() - 60; x > 200; x -= 7) {
          if (chart.markAt(x, y) == null) {
            return new Point2D(x, y);
          }
        }
      }
      throw new AssertionError("the chart is full");
    });
  }

  private static Point2D onScreen(Point2D point) throws Exception {
    return open.ask(() -> chart.localToScreen(point));
  }

  private static List<String> selected() throws Exception {
    return open.ask(() -> List.copyOf(open.window().session().selection().get().ids()));
  }

  private static BufferedImage picture() throws Exception {
    return open.ask(PointerTest::snapshot);
  }

  private static BufferedImage snapshot() {
    return Pixels.of(chart.snapshot(null, null));
  }

  private static int pixel(BufferedImage picture, String mark) throws Exception {
    return pixel(picture, center(bounds(mark)));
  }

  private static int pixel(BufferedImage picture, Point2D point) {
    return picture.getRGB((int) point.getX(), (int) point.getY());
  }

  /// The height on the chart at which the table has the row of a task.
  private static double rowCenter(String name) throws Exception {
    return open.ask(() -> {
      var cell =
          open.robot
              .lookup("#task-table .tree-table-cell")
              .lookup((Labeled each) -> each.getText() != null && each.getText().startsWith(name))
              .queryLabeled();
      return chart.sceneToLocal(cell.localToScene(0, cell.getHeight() / 2)).getY();
    });
  }

  private static void wheel(double turn, Held held, Bounds over) throws Exception {
    wheel(turn, held, center(over));
  }

  private static void wheel(double turn, Held held, Point2D point) throws Exception {
    FxToolkit.onFxThread(() -> {
      Point2D at = chart.localToScene(point);
      Event.fireEvent(
          chart,
          new ScrollEvent(
              ScrollEvent.SCROLL,
              at.getX(),
              at.getY(),
              at.getX(),
              at.getY(),
              held == Held.SHIFT,
              held == Held.CTRL,
              false,
              false,
              false,
              false,
              0,
              turn,
              0,
              turn,
              HorizontalTextScrollUnits.NONE,
              0,
              VerticalTextScrollUnits.NONE,
              0,
              0,
              null));
      return null;
    });
    open.settle();
  }

  private static void ctrlClick(Point2D point) throws Exception {
    FxToolkit.onFxThread(() -> {
      Point2D at = chart.localToScene(point);
      for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
        Event.fireEvent(
            chart,
            new MouseEvent(
                type,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                new PickResult(chart, at.getX(), at.getY())));
      }
      return null;
    });
    open.settle();
  }
}
