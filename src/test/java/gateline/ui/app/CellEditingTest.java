package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.timeline.Column;
import gateline.edit.Document;
import gateline.edit.Selection;
import gateline.plan.Task;
import gateline.testing.WithJavaFx;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@WithJavaFx
final class CellEditingTest {
  @TempDir static Path folder;
  private static OpenWindow open;

  @BeforeAll
  static void openWindow() throws Exception {
    open = OpenWindow.onPlan(folder);
    open.ask(() -> {
      open.window().timeline().table().columns().forEach(column -> column.setVisible(true));
      open.window().settings().tableWidth().set(900);
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
  }

  @AfterEach
  void undoAll() throws Exception {
    open.undoAll();
  }

  @Test
  void aTypedEstimateIsTakenByEnterAndTheRowBelowIsNext() throws Exception {
    String first = taskAt(0);
    String second = taskAt(1);
    selectCell(Column.ESTIMATE, first);
    type("2-3-6").type(KeyCode.ENTER);
    assertEquals("3", task(first).estimate().toPlainString());
    assertEquals("6", task(first).range().pessimistic().toPlainString());
    assertEquals(List.of(second), selected());
    assertFalse(isEditing());
  }

  @Test
  void aWrongValueIsRefusedInWordsAndStaysUntilEscape() throws Exception {
    String first = taskAt(0);
    Task before = task(first);
    selectCell(Column.ESTIMATE, first);
    open.press("F2");
    type("3x").type(KeyCode.ENTER);
    assertTrue(isEditing());
    assertEquals("3x", field().getText());
    assertTrue(hint().startsWith("\"3x\": expected person-days"), hint());
    open.robot.type(KeyCode.ESCAPE);
    assertFalse(isEditing());
    assertEquals(before, task(first));
  }

  @Test
  void aLoopIsRefusedInWordsAtTheCell() throws Exception {
    String first = taskAt(0);
    String needsIt =
        document().plan().tasks().stream()
            .filter(task -> task.depends().stream().anyMatch(link -> link.on().equals(first)))
            .map(Task::id)
            .findFirst()
            .orElseThrow();
    selectCell(Column.DEPENDS, first);
    open.press("F2");
    open.robot.write("" + (document().schedule().index().taskPosition(needsIt) + 1));
    open.robot.type(KeyCode.ESCAPE).type(KeyCode.ENTER);
    assertTrue(isEditing());
    assertTrue(hint().contains(task(needsIt).name()), hint());
    open.robot.type(KeyCode.ESCAPE);
  }

  @Test
  void tasksToDependOnAreFoundByTheirNames() throws Exception {
    String last = taskAt(40);
    Task wanted = task(taskAt(0));
    selectCell(Column.DEPENDS, last);
    open.press("F2");
    open.robot.type(KeyCode.BACK_SPACE);
    type(wanted.name().substring(0, 9).toLowerCase(java.util.Locale.ROOT));
    open.robot.type(KeyCode.ENTER).type(KeyCode.ENTER);
    assertEquals(wanted.id(), task(last).depends().getFirst().on());
  }

  @Test
  void tabGoesOnToTheNextCellThatCanBeEdited() throws Exception {
    String first = taskAt(0);
    selectCell(Column.START, first);
    open.press("F2");
    open.robot.type(KeyCode.TAB).type(KeyCode.TAB);
    assertTrue(isEditing());
    assertEquals("progress", cursorColumn());
    open.robot.type(KeyCode.ESCAPE);
  }

  @Test
  void oneValueGoesToAllSelectedTasksAsOneStep() throws Exception {
    List<String> three = List.of(taskAt(2), taskAt(3), taskAt(4));
    selectCell(Column.ESTIMATE, three.getFirst());
    open.ask(() -> {
      open.window().session().select(Selection.of(three));
      return null;
    });
    type("7").type(KeyCode.ENTER);
    for (String id : three) {
      assertEquals("7", task(id).estimate().toPlainString());
    }
    assertEquals("change estimate of 3 tasks", lastStep());
    open.press("Ctrl+Z");
    assertFalse(open.ask(() -> open.window().session().open().get().history().canUndo()));
  }

  @Test
  void theTopmostValueIsFilledDown() throws Exception {
    List<String> three = List.of(taskAt(2), taskAt(3), taskAt(4));
    selectCell(Column.ESTIMATE, three.getFirst());
    type("9").type(KeyCode.ENTER);
    open.ask(() -> {
      open.window().session().select(Selection.of(three));
      return null;
    });
    open.press("Ctrl+Enter");
    assertEquals("9", task(three.getLast()).estimate().toPlainString());
  }

  @Test
  void enterInTheLastRowAddsATaskToItsGroup() throws Exception {
    int before = document().plan().tasks().size();
    Task last = document().plan().tasks().getLast();
    selectCell(Column.NAME, last.id());
    open.robot.type(KeyCode.ENTER);
    type("Hand over").type(KeyCode.ENTER);
    assertEquals(before + 1, document().plan().tasks().size());
    Task added = document().plan().tasks().getLast();
    assertEquals("Hand over", added.name());
    assertEquals(last.week(), added.week());
    assertEquals("w" + last.week() + "-hand-over", added.id());
    assertEquals(List.of(added.id()), selected());
  }

  @Test
  void threePastedRowsFillTheLastTaskAndAddTwo() throws Exception {
    Task last = document().plan().tasks().getLast();
    int before = document().plan().tasks().size();
    selectCell(Column.NAME, last.id());
    clip(last.name() + "\tCore Runtime\t2\nDry run\tQuality\t1-2-4\nHand over\tDevOps\t4h\n");
    open.press("Ctrl+V");
    List<Task> tasks = document().plan().tasks();
    assertEquals(before + 2, tasks.size());
    assertEquals("2", tasks.get(before - 1).estimate().toPlainString());
    assertEquals("0.5", tasks.getLast().estimate().toPlainString());
    assertEquals("paste 3 rows", lastStep());
  }

  @Test
  void severalSelectedRowsTakeAPasteFromTheTopmostOn() throws Exception {
    Document before = document();
    List<String> three = List.of(taskAt(0), taskAt(1), taskAt(2));
    selectCell(Column.NAME, three.getFirst());
    open.ask(() -> {
      open.window().session().select(Selection.of(three));
      return null;
    });
    clip("First\nSecond\nThird");
    open.press("Ctrl+V");
    List<String> names = document().plan().tasks().stream().limit(4).map(Task::name).toList();
    assertEquals(List.of("First", "Second", "Third"), names.subList(0, 3));
    assertEquals(before.plan().tasks().get(3).name(), names.getLast());
  }

  @Test
  void aPasteWithWrongCellsNamesThemAndChangesNothing() throws Exception {
    Document before = document();
    selectCell(Column.ESTIMATE, taskAt(0));
    clip("2\nmuch\n3");
    open.press("Ctrl+V");
    assertTrue(hint().contains("line 2, Est.: \"much\": expected"), hint());
    assertEquals(before.plan(), document().plan());
  }

  @Test
  void copiedRowsHaveTheirCellsBetweenTabs() throws Exception {
    Task first = task(taskAt(0));
    selectCell(Column.NAME, first.id());
    open.press("Ctrl+C");
    String text = open.ask(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(text.startsWith("1\t" + first.name() + "\t"), text);
    assertTrue(text.endsWith("\n"), text);
  }

  private static FxRobot type(String text) {
    return open.robot.write(text);
  }

  private static void clip(String text) throws Exception {
    open.ask(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private static String taskAt(int position) throws Exception {
    return document().plan().tasks().get(position).id();
  }

  /// Selects a task and goes through its cells with the arrow keys.
  private static void selectCell(Column column, String id) throws Exception {
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
    open.settle();
  }

  private static Document document() throws Exception {
    return open.ask(() -> open.window().session().open().get().history().document());
  }

  private static Task task(String id) throws Exception {
    Task task = document().schedule().index().task(id);
    assertNotNull(task, id);
    return task;
  }

  private static List<String> selected() throws Exception {
    return open.ask(() -> List.copyOf(open.window().session().selection().get().ids()));
  }

  private static String lastStep() throws Exception {
    return open.ask(() -> open.window().session().open().get().history().undoLabel());
  }

  private static TextField field() throws Exception {
    return open.ask(() -> (TextField) open.window().stage().getScene().lookup("#cell-field"));
  }

  private static boolean isEditing() throws Exception {
    return open.ask(() -> open.window().timeline().table().isEditing());
  }

  /// The column whose cell the field lies over.
  private static String cursorColumn() throws Exception {
    double left = field().getLayoutX() + 1;
    return open.ask(() -> {
      double right = 0;
      for (var column : open.window().timeline().table().columns()) {
        right += column.getWidth();
        if (left < right) {
          return column.column().name().toLowerCase(java.util.Locale.ROOT);
        }
      }
      return "";
    });
  }

  /// The words that hang under a cell.
  private static String hint() throws Exception {
    return open.ask(() -> {
      for (Window each : Window.getWindows()) {
        Node words = each.isShowing() ? each.getScene().lookup("#hint-words") : null;
        if (words instanceof Text text) {
          return text.getText();
        }
      }
      return "no words";
    });
  }
}
