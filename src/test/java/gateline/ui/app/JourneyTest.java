package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.BoardMark;
import gateline.board.timeline.Column;
import gateline.edit.Document;
import gateline.edit.History;
import gateline.edit.Selection;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.scene.Bounds;
import gateline.testing.WithJavaFx;
import gateline.ui.board.ImpactStrip;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A week of editing in one sitting, with a real mouse and keys: every way of changing the plan,
/// all of it undone and done again, saved and read back.
@WithJavaFx
final class JourneyTest {
  private static final String TASK = "w5-scaffold";

  private OpenWindow open;
  private BarHand hand;

  @Test
  void everythingEditedIsUndoneRedoneSavedAndReadBack(@TempDir Path folder) throws Exception {
    Path file = OpenWindow.copyOf(folder, "automatosx-v2.json");
    try (OpenWindow window = OpenWindow.on(folder, file)) {
      open = window;
      hand = BarHand.onTimeline(window);
      Plan opened = plan();
      doubleAnEstimateByDragging();
      linkByDragging();
      typeAnEstimate();
      pasteThreeRows();
      reassignByDroppingOnALane();
      meetACriterion();
      Plan edited = plan();
      open.undoAll();
      assertSame(opened, plan());
      redoAll();
      assertEquals(edited, plan());
      open.press("Ctrl+S");
      open.await("the plan is saved", () -> !window.window().session().open().get().isUnsaved());
      assertEquals(edited, ((ReadResult.Opened) PlanFiles.read(file)).plan());
    }
  }

  private void doubleAnEstimateByDragging() throws Exception {
    reveal("w5-release");
    Document before = document();
    hand.stretch(TASK, 8);
    assertTrue(impact().contains("Plugin SDK Alpha"), impact());
    assertSame(before, document(), "nothing is done before the release");
    open.robot.type(KeyCode.ESCAPE);
    hand.release();
    assertSame(before, document());
    hand.stretch(TASK, 8);
    hand.release();
    assertEquals("10", task(TASK).estimate().toPlainString());
  }

  private void linkByDragging() throws Exception {
    reveal("w5-release");
    hand.link("w5-selfheal", "w5-harness");
    assertTrue(
        task("w5-harness").depends().stream().anyMatch(link -> link.on().equals("w5-selfheal")));
    Document before = document();
    hand.link("w5-harness", TASK);
    assertSame(before.plan(), document().plan(), "a loop is refused");
  }

  private void typeAnEstimate() throws Exception {
    open.ask(() -> {
      open.window().timeline().table().columns().forEach(column -> column.setVisible(true));
      open.window().settings().tableWidth().set(900);
      return null;
    });
    selectCell(Column.ESTIMATE, "w1-tracing");
    open.robot.write("2-3-6").type(KeyCode.ENTER);
    assertEquals("3", task("w1-tracing").estimate().toPlainString());
  }

  private void pasteThreeRows() throws Exception {
    Task last = plan().tasks().getLast();
    int before = plan().tasks().size();
    selectCell(Column.NAME, last.id());
    String rows =
        last.name() + "\tCore Runtime\t2\nDry run\tQuality\t1-2-4\nHand over\tDevOps\t4h\n";
    open.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, rows)));
    open.press("Ctrl+V");
    assertEquals(before + 2, plan().tasks().size());
  }

  private void reassignByDroppingOnALane() throws Exception {
    open.press("Ctrl+2");
    BarHand lanes = BarHand.onLanes(open);
    assertEquals("quality", task("w5-harness").squads().getFirst().squad());
    Document before = document();
    Bounds from = lanes.bar("w5-harness");
    Bounds to = lanes.mark(new BoardMark.SquadLane("devops"));
    lanes.carry("w5-harness", 0, to.centerY() - from.centerY());
    assertSame(before, document(), "nothing is done before the release");
    lanes.release();
    assertEquals("devops", task("w5-harness").squads().getFirst().squad());
    open.press("Ctrl+1");
  }

  private void meetACriterion() throws Exception {
    Gate gate = plan().gates().getFirst();
    assertFalse(gate.exit().getFirst().met());
    open.ask(() -> {
      open.window().settings().inspector().set(true);
      open.window().session().select(Selection.of(gate.id()));
      return null;
    });
    open.settle();
    open.ask(() -> {
      ((CheckBox) open.window().stage().getScene().lookup("#edit-exit-1-met")).fire();
      return null;
    });
    Gate after = plan().gates().getFirst();
    assertTrue(after.exit().getFirst().met());
  }

  private void redoAll() throws Exception {
    while (open.ask(() -> history().canRedo())) {
      open.run("edit.redo");
    }
  }

  private void selectCell(Column column, String id) throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of(id));
      open.window().timeline().reveal(id);
      open.window().timeline().table().requestFocus();
      return null;
    });
    for (int i = 0; i < Column.values().length; i++) {
      open.press("Left");
    }
    for (int i = 0; i < column.ordinal(); i++) {
      open.press("Right");
    }
  }

  private void reveal(String id) throws Exception {
    open.ask(() -> {
      open.window().timeline().reveal(id);
      return null;
    });
    open.settle();
  }

  private String impact() throws Exception {
    return open.ask(
        () -> ((ImpactStrip) hand.chart().getScene().lookup("#impact")).getAccessibleText());
  }

  private History history() {
    return open.window().session().open().get().history();
  }

  private Document document() throws Exception {
    return open.ask(() -> history().document());
  }

  private Plan plan() throws Exception {
    return document().plan();
  }

  private Task task(String id) throws Exception {
    return document().schedule().index().task(id);
  }
}
