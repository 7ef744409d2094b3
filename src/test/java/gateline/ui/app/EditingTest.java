package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.edit.Selection;
import gateline.testing.WithJavaFx;
import gateline.ui.dialog.SaveQuestion.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithJavaFx
final class EditingTest {
  @TempDir Path folder;

  @Test
  void anEstimateChangesByADayAndUndoTakesItBack() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      selectTask(open);
      open.press("Alt+Shift+Right");
      assertEquals("5", estimate(open));
      assertEquals("Unsaved changes · plan.json · 71 tasks · 204 person-days", state(open));
      assertTrue(
          open.window().actions().of("edit.undo").label().getValue().startsWith("Undo change"));
      open.press("Ctrl+Z");
      assertEquals("4", estimate(open));
      assertEquals("Saved · plan.json · 71 tasks · 203 person-days", state(open));
      open.press("Ctrl+Y");
      assertEquals("5", estimate(open));
    }
  }

  @Test
  void anEstimateDoesNotFallBelowNothing() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      selectTask(open);
      for (int i = 0; i < 6; i++) {
        open.press("Alt+Shift+Left");
      }
      assertEquals("0", estimate(open));
      open.press("Ctrl+Z");
      assertEquals("4", estimate(open), "nudges are one step");
    }
  }

  @Test
  void savingWritesTheFileAndNothingElse() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      selectTask(open);
      open.press("Alt+Shift+Right");
      open.press("Ctrl+S");
      open.await("it is saved", () -> !isUnsaved(open));
      assertTrue(state(open).startsWith("Saved · plan.json"), state(open));
      String written = Files.readString(folder.resolve("plan.json"));
      assertEquals(
          1, written.lines().filter(line -> line.contains("\"estimate\": 5,")).count() - fives());
      try (var files = Files.list(folder)) {
        assertEquals(2, files.count(), "the plan and the folder of the user's state");
      }
    }
  }

  @Test
  void closingAsksForUnsavedWorkAndStaysOnCancel() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      selectTask(open);
      open.press("Alt+Shift+Right");
      open.press("Ctrl+Q");
      assertEquals(1, open.questions);
      assertTrue(open.isShowing());
      open.answerToUnsaved = Answer.DISCARD;
      byte[] before = Files.readAllBytes(folder.resolve("plan.json"));
      open.press("Ctrl+Q");
      assertFalse(open.isShowing());
      assertArrayEquals(before, Files.readAllBytes(folder.resolve("plan.json")));
    }
  }

  @Test
  void closingSavesFirstWhenAskedTo() throws Exception {
    try (OpenWindow open = OpenWindow.onPlan(folder)) {
      selectTask(open);
      open.press("Alt+Shift+Right");
      open.answerToUnsaved = Answer.SAVE;
      byte[] before = Files.readAllBytes(folder.resolve("plan.json"));
      open.press("Ctrl+Q");
      open.await("it is closed", () -> !open.window().stage().isShowing());
      assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("plan.json"))));
    }
  }

  @Test
  void theSampleIsACopyThatIsSavedUnderANewName() throws Exception {
    Path sample = Path.of("assets", "plans", "automatosx-v2.json");
    byte[] before = Files.readAllBytes(sample);
    try (OpenWindow open = OpenWindow.on(folder, sample)) {
      assertEquals("Untitled · 71 tasks · 197 person-days", state(open));
      selectTask(open);
      open.press("Alt+Shift+Right");
      open.answerToSave = folder.resolve("mine.json");
      open.press("Ctrl+S");
      open.await("it is saved", () -> !isUnsaved(open));
      assertEquals("Saved · mine.json · 71 tasks · 198 person-days", state(open));
    }
    assertArrayEquals(before, Files.readAllBytes(sample));
  }

  private static void selectTask(OpenWindow open) throws Exception {
    open.ask(() -> {
      open.window().session().select(Selection.of("w1-tracing"));
      return null;
    });
  }

  private long fives() throws Exception {
    Path sample = Path.of("assets", "plans", "automatosx-v2-week4.json");
    return Files.readString(sample)
        .lines()
        .filter(line -> line.contains("\"estimate\": 5,"))
        .count();
  }

  private static String estimate(OpenWindow open) throws Exception {
    return open.ask(() ->
        open.window()
            .session()
            .model()
            .get()
            .schedule()
            .index()
            .task("w1-tracing")
            .estimate()
            .toPlainString());
  }

  private static String state(OpenWindow open) throws Exception {
    return open.text("plan-state");
  }

  private static boolean isUnsaved(OpenWindow open) {
    return open.window().session().open().get().isUnsaved();
  }
}
