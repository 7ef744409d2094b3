package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.picture.View;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.scene.Bounds;
import gateline.testing.WithJavaFx;
import gateline.ui.board.ScenePane;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The grid of squads by weeks under a real mouse and keyboard.
@WithJavaFx
final class AllocationEditingTest {
  private static final String PLAN =
      """
      {
        "format": "gateline/1",
        "name": "Parity",
        "start": "2026-01-05",
        "weeks": 4,
        "squads": [
          { "id": "core", "name": "Core Runtime", "people": 1 },
          { "id": "quality", "name": "Quality", "people": 1, "focus": { "1": "Traces" } }
        ],
        "tasks": [
          { "id": "replay", "name": "Replay", "week": 1, "squads": ["core"], "estimate": 3 },
          { "id": "audit", "name": "Audit", "week": 1, "squads": ["core"], "estimate": 4 }
        ]
      }
      """;
  private static final BoardMark.Cell BUSY = new BoardMark.Cell("core", 1);

  @TempDir static Path folder;
  private static OpenWindow open;
  private static BarHand hand;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.on(folder, Files.writeString(folder.resolve("parity.json"), PLAN));
    hand = new BarHand(open, (ScenePane) node("allocation-chart"));
  }

  @AfterAll
  static void closeWindow() {
    open.close();
  }

  @BeforeEach
  void showTheGrid() throws Exception {
    open.beginAnew();
    open.undoAll();
    open.press("Ctrl+3");
  }

  @Test
  void aDoubleClickEditsCapacityAndFocusOfAWeekAsOneStep() throws Exception {
    Plan before = plan();
    click(BUSY, 2);
    assertEquals("cell-capacity", owner());
    open.robot.write("6.5").type(KeyCode.TAB);
    assertEquals("cell-focus", owner());
    open.robot.write("Audit first").type(KeyCode.ENTER);
    open.settle();
    assertEquals(new BigDecimal("6.5"), core().capacity().get(1));
    assertEquals("Audit first", core().focusIn(1));
    assertFalse(open.isVisible("cell-card"));
    assertEquals("allocation-chart", owner());
    open.press("Ctrl+Z");
    assertSame(before, plan());
  }

  @Test
  void whatATypedCapacityWouldDoIsSaidBeforeItIsTakenAndEscapeLeaves() throws Exception {
    Plan before = plan();
    click(BUSY, 2);
    open.robot.write("7");
    open.settle();
    assertTrue(open.isVisible("impact"));
    open.robot.type(KeyCode.ESCAPE);
    open.settle();
    assertFalse(open.isVisible("impact"));
    assertFalse(open.isVisible("cell-card"));
    assertSame(before, plan());
  }

  @Test
  void aWrongCapacityIsToldInWordsAsItIsTypedAndNotTaken() throws Exception {
    Plan before = plan();
    click(BUSY, 2);
    open.robot.write("lots").type(KeyCode.ENTER);
    open.settle();
    assertTrue(open.isVisible("cell-card"));
    assertTrue(open.text("cell-fault").contains("expected person-days"), open.text("cell-fault"));
    assertSame(before, plan());
    open.robot.type(KeyCode.ESCAPE);
  }

  @Test
  void anEmptyCapacityIsThatOfPeopleAndAbsencesAgain() throws Exception {
    click(BUSY, 2);
    open.robot.write("2").type(KeyCode.ENTER);
    open.settle();
    click(BUSY, 2);
    assertEquals("2", open.ask(() -> ((TextField) node("cell-capacity")).getText()));
    open.robot.type(KeyCode.DELETE, KeyCode.ENTER);
    open.settle();
    assertTrue(core().capacity().isEmpty());
  }

  @Test
  void aClickLaysTheTasksBesideTheCellAndKeysStayWithTheGrid() throws Exception {
    click(BUSY, 1);
    open.assertVisible("share-audit");
    assertEquals("allocation-chart", owner());
    open.robot.type(KeyCode.RIGHT);
    open.settle();
    assertFalse(open.isVisible("cell-card"));
    open.robot.type(KeyCode.LEFT);
    open.settle();
    open.press("F2");
    assertEquals("cell-capacity", owner());
    open.robot.type(KeyCode.ESCAPE);
  }

  @Test
  void aTaskOfTheCardIsJumpedTo() throws Exception {
    click(BUSY, 1);
    open.robot.type(KeyCode.ENTER).type(KeyCode.UP).type(KeyCode.UP);
    open.settle();
    assertEquals("share-replay", owner());
    open.robot.type(KeyCode.SPACE);
    open.settle();
    assertEquals(View.TIMELINE, open.ask(() -> open.window().settings().view().get()));
    assertEquals(
        "[replay]", open.ask(() -> open.window().session().selection().get().ids().toString()));
  }

  @Test
  void aTaskOfTheCardIsMovedToAnotherWeekAsOneStep() throws Exception {
    Plan before = plan();
    click(BUSY, 2);
    choose("move-audit", "Move to week 2");
    assertEquals(2, plan().tasks().getLast().week());
    assertFalse(open.isVisible("cell-card"));
    open.press("Ctrl+Z");
    assertSame(before, plan());
  }

  @Test
  void aTaskOfTheCardIsGivenToAnotherSquad() throws Exception {
    click(BUSY, 2);
    choose("move-audit", "Give to Quality");
    assertEquals("quality", plan().tasks().getLast().squads().getFirst().squad());
    assertEquals(1, plan().tasks().getLast().squads().size());
  }

  @Test
  void oneKeyClearsAnOverloadWithTheCheapestWayOutAndUndoBringsItBack() throws Exception {
    Plan before = plan();
    click(BUSY, 1);
    open.press("Alt+Enter");
    open.await("the week fits", () -> !isBusy());
    assertFalse(open.isVisible("cell-card"));
    assertEquals("allocation-chart", owner());
    open.press("Ctrl+Z");
    assertSame(before, plan());
    assertTrue(open.ask(AllocationEditingTest::isBusy));
  }

  @Test
  void aWayOutIsShownOnTheBoardBeforeItIsTaken() throws Exception {
    Plan before = plan();
    click(BUSY, 2);
    open.await("ways out are found", () -> open.isShown("way-0"));
    open.robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    open.settle();
    assertEquals("way-0", owner());
    assertTrue(open.isVisible("impact"));
    assertSame(before, plan());
    open.robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    open.settle();
    assertFalse(open.ask(AllocationEditingTest::isBusy));
    assertFalse(open.isVisible("impact"));
  }

  @Test
  void theListOfProblemsClearsAnOverloadWithTheSameKey() throws Exception {
    open.press("F8");
    open.await("the overload is listed", () -> select("overload"));
    open.press("Alt+Enter");
    open.await("the week fits", () -> !isBusy());
    open.press("Ctrl+Z");
    assertTrue(open.ask(AllocationEditingTest::isBusy));
  }

  @Test
  void aTaskIsDraggedToAnotherCellWithWhatItWouldDoShownAndEscapeTakesItBack() throws Exception {
    Plan before = plan();
    Bounds from = hand.mark(BUSY);
    Bounds to = hand.mark(new BoardMark.Cell("quality", 2));
    hand.hold(from.centerX(), from.centerY());
    hand.moveTo(to.centerX(), to.centerY());
    assertTrue(open.isVisible("impact"));
    assertSame(before, plan());
    open.robot.type(KeyCode.ESCAPE);
    open.settle();
    assertFalse(open.isVisible("impact"));
    hand.release();
    assertSame(before, plan());
    hand.hold(from.centerX(), from.centerY());
    hand.moveTo(to.centerX(), to.centerY());
    hand.release();
    assertEquals(2, plan().tasks().getLast().week());
    assertEquals("quality", plan().tasks().getLast().squads().getFirst().squad());
    open.press("Ctrl+Z");
    assertSame(before, plan());
  }

  @Test
  void aTaskIsDraggedOutOfTheCardToAnotherWeekOfAnotherSquad() throws Exception {
    Plan before = plan();
    Bounds to = hand.mark(new BoardMark.Cell("quality", 2));
    Bounds from = hand.mark(BUSY);
    click(BUSY, 1);
    Node share = node("share-replay");
    open.ask(() -> {
      share.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, from, 1));
      share.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, to, 1));
      return null;
    });
    open.settle();
    assertTrue(open.isVisible("impact"));
    assertSame(before, plan());
    open.ask(() -> {
      share.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, to, 1));
      return null;
    });
    open.settle();
    assertFalse(open.isVisible("cell-card"));
    assertEquals(2, plan().tasks().getFirst().week());
    assertEquals("quality", plan().tasks().getFirst().squads().getFirst().squad());
    open.press("Ctrl+Z");
    assertSame(before, plan());
  }

  @Test
  void oneKeyGoesToAnOverloadFromAnywhereAndTheMenuKeyTellsWhatCanBeDoneThere() throws Exception {
    open.press("Ctrl+1");
    open.press("F7");
    assertEquals(View.ALLOCATION, open.ask(() -> open.window().settings().view().get()));
    assertEquals("allocation-chart", owner());
    open.press("Shift+F10");
    List<String> words = open.ask(AllocationEditingTest::menu);
    assertEquals("Capacity, focus and tasks", words.getFirst());
    assertTrue(words.contains("Take the cheapest way out"), words.toString());
    assertTrue(words.contains("Stand-up of Core Runtime, week 1"), words.toString());
    assertTrue(words.contains("Next overload"), words.toString());
  }

  /// The words of the menu that is open; closes it.
  private static List<String> menu() {
    ContextMenu menu =
        Window.getWindows().stream()
            .filter(ContextMenu.class::isInstance)
            .map(ContextMenu.class::cast)
            .findFirst()
            .orElseThrow();
    List<String> words = menu.getItems().stream().map(MenuItem::getText).toList();
    menu.hide();
    return words;
  }

  /// Selects the first finding of a rule; false while there is none.
  private static boolean select(String rule) {
    ListView<?> list = (ListView<?>) node("problems");
    for (int line = 0; line < list.getItems().size(); line++) {
      if (list.getItems().get(line).toString().contains("WARNING, rule=" + rule)) {
        list.getSelectionModel().clearAndSelect(line);
        return true;
      }
    }
    return false;
  }

  private static boolean isBusy() {
    return open.window().session().model().get().loads().isOver(0, 1);
  }

  private static void choose(String menu, String words) throws Exception {
    open.ask(() -> {
      ((MenuButton) node(menu))
          .getItems().stream()
              .filter(item ->
                  item instanceof CustomMenuItem custom
                      && custom.getContent() instanceof Label label
                      && label.getText().equals(words))
              .findFirst()
              .orElseThrow()
              .fire();
      return null;
    });
    open.settle();
  }

  @Test
  void aDoubleClickOnASquadEditsItInTheDetails() throws Exception {
    click(new BoardMark.SquadLane("core"), 2);
    open.assertVisible("inspector");
    assertEquals("edit-name", owner());
  }

  /// Clicks so often in no time, however slow the machine is.
  private static void click(BoardMark mark, int times) throws Exception {
    Bounds at = hand.mark(mark);
    hand.moveTo(at.centerX(), at.centerY());
    open.ask(() -> {
      for (int count = 1; count <= times; count++) {
        hand.chart().fireEvent(mouse(MouseEvent.MOUSE_PRESSED, at, count));
        hand.chart().fireEvent(mouse(MouseEvent.MOUSE_RELEASED, at, count));
      }
      return null;
    });
    open.settle();
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, Bounds at, int count) {
    Point2D scene = hand.chart().localToScene(at.centerX(), at.centerY());
    Point2D screen = hand.chart().localToScreen(at.centerX(), at.centerY());
    PickResult under = new PickResult(hand.chart(), scene.getX(), scene.getY());
    boolean isDown = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        count,
        false,
        false,
        false,
        false,
        isDown,
        false,
        false,
        true,
        false,
        true,
        under);
  }

  private static Plan plan() throws Exception {
    return open.ask(() -> open.window().session().open().get().plan());
  }

  private static Squad core() throws Exception {
    return plan().squads().getFirst();
  }

  private static Node node(String id) {
    return open.window().stage().getScene().lookup("#" + id);
  }

  private static String owner() throws Exception {
    return open.ask(() -> {
      Node owner = open.window().stage().getScene().getFocusOwner();
      return owner == null ? "" : owner.getId();
    });
  }
}
