package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.FilterWords;
import gateline.board.TaskFilter;
import gateline.board.picture.View;
import gateline.testing.WithJavaFx;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding one's way: the command palette and the filter.
@WithJavaFx
class FindingTest {
  private static OpenWindow open;

  @BeforeAll
  static void openTheSample(@TempDir Path folder) throws Exception {
    open = OpenWindow.onPlan(folder);
  }

  @AfterAll
  static void closeIt() {
    open.close();
  }

  @Test
  void thePaletteDoesWhatItsWordsBeginWith() throws Exception {
    open.beginAnew();
    choose("gates", "allocation");
    assertEquals(View.ALLOCATION, open.ask(() -> open.window().settings().view().get()));
  }

  @Test
  void thePaletteGoesToTasksAndGates() throws Exception {
    open.beginAnew();
    choose("golden tr");
    assertEquals(
        "Golden trace capture + replay infra",
        open.ask(() -> {
          var index = open.window().session().model().get().schedule().index();
          return index.task(open.window().session().selection().get().last()).name();
        }));
  }

  @Test
  void aFilterLeavesRowsOutAndCountsWhatIsShown() throws Exception {
    open.beginAnew();
    int all = open.ask(() -> open.window().timeline().table().getExpandedItemCount());
    open.ask(() -> {
      var session = open.window().session();
      session.filter(FilterWords.read("squad:security", session.model().get().plan()));
      return null;
    });
    int some = open.ask(() -> open.window().timeline().table().getExpandedItemCount());
    assertTrue(some < all, some + " of " + all);
    assertTrue(open.text("filter").endsWith(" of 71"), open.text("filter"));
    open.run("view.unfilter");
    assertEquals(all, open.ask(() -> open.window().timeline().table().getExpandedItemCount()));
    assertEquals(
        TaskFilter.ALL, open.ask(() -> open.window().session().model().get().tasks().filter()));
  }

  /// Types words in the palette, the last of them, and presses Enter.
  private static void choose(String... words) throws Exception {
    open.press("Ctrl+K");
    for (String each : words) {
      open.ask(() -> {
        field().setText(each);
        return null;
      });
    }
    open.robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
    open.settle();
  }

  private static TextField field() {
    return Window.getWindows().stream()
        .map(window -> window.getScene().lookup("#palette-words"))
        .filter(Node.class::isInstance)
        .map(TextField.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
