package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.picture.View;
import gateline.testing.FxToolkit;
import gateline.testing.WithJavaFx;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithJavaFx
final class OpeningTest {
  @TempDir Path folder;

  @Test
  void withoutAPlanTheStartPageOffersTheWaysToOne() throws Exception {
    try (OpenWindow open = OpenWindow.empty(folder)) {
      open.assertVisible("start-page");
      assertFalse(open.isVisible("find"));
      open.robot.clickOn("#start-plan-sample");
      open.await("the sample is open", () -> open.window().session().open().get() != null);
      assertEquals("Untitled · 71 tasks · 197 person-days", open.text("plan-state"));
      assertFalse(open.isVisible("start-page"));
    }
  }

  @Test
  void aNewPlanBeginsOnTheNextMonday() throws Exception {
    try (OpenWindow open = OpenWindow.empty(folder)) {
      open.press("Ctrl+N");
      var plan = open.ask(() -> open.window().session().open().get().plan());
      assertEquals("2026-01-26", plan.start().toString());
      assertEquals(12, plan.weeks());
    }
  }

  @Test
  void aBrokenFileSaysWhereAndTheOpenPlanStays() throws Exception {
    Path broken = folder.resolve("broken.json");
    Files.writeString(
        broken,
        """
        {
          "format": "gateline/1",
          "name": "Broken",
          "start": 17
        }
        """);
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      open.answerToOpen = broken;
      open.press("Ctrl+O");
      open.await("the message shows", () -> open.window().notices().isVisible());
      assertEquals("\"broken.json\" can't be opened", open.text("banner-title"));
      assertTrue(
          open.text("banner-detail").startsWith("line 4, column "), open.text("banner-detail"));
      assertTrue(open.text("plan-state").startsWith("Saved · plan.json"));
      open.press("Ctrl+2");
      assertEquals(View.LANES, open.window().settings().view().get());
      open.robot.clickOn("#banner-close");
      assertFalse(open.isVisible("banner"));
    }
  }

  @Test
  void aPlanWithErrorsOpensAndSaysWhichItHas() throws Exception {
    Path file = folder.resolve("loop.json");
    Files.writeString(
        file,
        """
        {
          "format": "gateline/1",
          "name": "Loop",
          "start": "2026-01-05",
          "weeks": 2,
          "tasks": [
            { "id": "a", "name": "Design", "estimate": 1, "depends": ["b"] },
            { "id": "b", "name": "Build", "estimate": 1, "depends": ["a"] }
          ]
        }
        """);
    try (OpenWindow open = OpenWindow.on(folder, file)) {
      open.await("the message shows", () -> open.window().notices().isVisible());
      assertEquals("\"loop.json\" has an error", open.text("errors-title"));
      assertTrue(open.text("errors-detail").contains("loop"), open.text("errors-detail"));
      open.robot.clickOn("#errors-show-problems");
      open.assertVisible("problem-panel");
      assertFalse(open.isVisible("errors"));
    }
  }

  @Test
  void aBrokenFileAtTheStartLeavesTheStartPageWithItsMessage() throws Exception {
    Path broken = folder.resolve("broken.json");
    Files.write(broken, new byte[] {(byte) 0xFF, (byte) 0xFE, 0x7B});
    try (OpenWindow open = OpenWindow.on(folder, broken)) {
      open.assertVisible("banner");
      open.assertVisible("start-page");
    }
  }

  @Test
  void aFileThatIsGoneSaysSo() throws Exception {
    try (OpenWindow open = OpenWindow.on(folder, folder.resolve("gone.json"))) {
      open.assertVisible("banner");
      assertTrue(open.text("banner-detail").contains("gone.json"), open.text("banner-detail"));
    }
  }

  @Test
  void theNextStartOpensTheLastPlanAsItWasLeft() throws Exception {
    try (OpenWindow first = OpenWindow.onPlan(folder)) {
      first.press("Ctrl+3");
      first.press("Ctrl+Q");
      assertFalse(first.isShowing());
    }
    try (OpenWindow second = OpenWindow.empty(folder)) {
      second.await("the last plan is open", () -> second.window().session().open().get() != null);
      assertTrue(second.text("plan-state").startsWith("Saved · plan.json"));
      assertEquals(View.ALLOCATION, second.window().settings().view().get());
    }
  }

  @Test
  void exportWritesTheViewOnScreen() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      open.press("Ctrl+2");
      open.answerToSave = folder.resolve("lanes.png");
      open.press("Ctrl+E");
      FxToolkit.onFxThread(() -> {
        ((Button) open.window().stage().getScene().lookup("#export-write")).fire();
        return null;
      });
      open.await("the picture is there", () -> Files.exists(folder.resolve("lanes.png")));
      var image = ImageIO.read(folder.resolve("lanes.png").toFile());
      assertEquals(1920, image.getWidth());
      assertEquals(1080, image.getHeight());
      open.press("Esc");
      open.press("Ctrl+Shift+C");
      open.await("the picture is copied", () -> Clipboard.getSystemClipboard().hasImage());
    }
  }
}
