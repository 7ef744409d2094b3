package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.edit.Document;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.testing.WithJavaFx;
import gateline.ui.board.ImpactStrip;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bars dragged in the lanes with a real mouse.
@WithJavaFx
final class LanesDraggingTest {
  private static final String TASK = "w5-selfheal";

  @TempDir static Path folder;
  private static OpenWindow open;
  private static BarHand hand;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.onPlan(folder);
    hand = BarHand.onLanes(open);
  }

  @AfterAll
  static void closeWindow() {
    open.close();
  }

  @BeforeEach
  void showTheLanes() throws Exception {
    open.beginAnew();
    open.undoAll();
    open.press("Ctrl+2");
    open.run("view.fit");
  }

  @Test
  void aBarGoesToAnotherLaneAndAnotherDayAtOnce() throws Exception {
    Document before = document();
    double down = lane("quality") - hand.bar(TASK).centerY();
    hand.carry(TASK, 7 * hand.day(), down);
    assertTrue(open.isVisible("impact"));
    assertTrue(impact().contains("Plugin SDK Alpha"), impact());
    assertSame(before, document(), "nothing is done before the release");
    hand.release();
    assertEquals("quality", task(TASK).squads().getFirst().squad());
    assertEquals(LocalDate.of(2026, 2, 9), task(TASK).timing().notBefore());
    assertEquals(6, task(TASK).week());
    open.press("Ctrl+Z");
    assertEquals(before.plan(), document().plan());
  }

  @Test
  void whileABarIsHeldEveryBarKeepsItsSubRow() throws Exception {
    Bounds moved = hand.bar("w6-beta");
    Bounds own = hand.bar(TASK);
    hand.carry(TASK, 14 * hand.day(), 0);
    assertEquals(moved.centerY(), hand.bar("w6-beta").centerY(), 0.01);
    assertEquals(own.centerY(), hand.bar(TASK).centerY(), 0.01);
    assertEquals(own.x() + 14 * hand.day(), hand.bar(TASK).x(), 3);
    hand.release();
  }

  @Test
  void escTakesBackWhatIsCarried() throws Exception {
    Document before = document();
    hand.carry(TASK, 0, lane("quality") - hand.bar(TASK).centerY());
    open.robot.type(KeyCode.ESCAPE);
    hand.release();
    assertSame(before, document());
    assertFalse(open.isVisible("impact"));
  }

  @Test
  void theEndOfABarIsItsEstimateHereToo() throws Exception {
    hand.stretch(TASK, 7);
    hand.release();
    assertNotEquals("3", task(TASK).estimate().toPlainString());
  }

  @Test
  void aBandSelectsTheBarsItTouches() throws Exception {
    Bounds bar = hand.bar(TASK);
    hand.hold(openSpot("devops"), lane("devops"));
    hand.moveTo(bar.centerX(), bar.centerY());
    hand.release();
    List<String> selected = List.copyOf(document().selection().ids());
    assertTrue(selected.contains(TASK), selected.toString());
    assertTrue(selected.size() > 1, selected.toString());
  }

  @Test
  void twoClicksOnTheBoardAddATaskOfTheLanesSquad() throws Exception {
    hand.moveTo(openSpot("quality"), lane("quality"));
    open.robot.doubleClickOn(MouseButton.PRIMARY);
    open.settle();
    open.assertVisible("name-card");
    open.robot.write("Dry run").type(KeyCode.ENTER);
    open.settle();
    Task added = document().plan().tasks().getLast();
    assertEquals("Dry run", added.name());
    assertEquals("quality", added.squads().getFirst().squad());
  }

  /// The middle of a squad's lane.
  private static double lane(String squad) throws Exception {
    return hand.mark(new BoardMark.SquadLane(squad)).centerY();
  }

  /// An x at which nothing stands in the middle of a squad's lane.
  private static double openSpot(String squad) throws Exception {
    double y = lane(squad);
    return open.ask(() ->
        IntStream.range(0, 60)
            .mapToDouble(step -> hand.chart().getWidth() - 40 - 16 * step)
            .filter(x -> hand.chart().markAt(x, y) == null)
            .findFirst()
            .orElseThrow());
  }

  private static Document document() throws Exception {
    return open.ask(() -> open.window().session().open().get().history().document());
  }

  private static Task task(String id) throws Exception {
    return document().schedule().index().task(id);
  }

  private static String impact() throws Exception {
    return open.ask(() ->
        ((ImpactStrip) open.window().stage().getScene().lookup("#impact")).getAccessibleText());
  }
}
