package gateline.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gateline.board.Grouping;
import gateline.board.picture.View;
import gateline.edit.Selection;
import gateline.file.Disk;
import gateline.file.PlanFiles;
import gateline.testing.FxToolkit;
import gateline.ui.dialog.NewPlanForm;
import gateline.ui.dialog.SaveQuestion.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// A window of its own for one test: a folder is all it has of the world, files it asks for and
/// questions it puts are answered by fields.
final class OpenWindow implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
  private static final long PATIENCE = 30;

  final SwiftRobot robot = new SwiftRobot();
  final Path folder;
  @Nullable Path answerToOpen;
  @Nullable Path answerToSave;
  Answer answerToUnsaved = Answer.CANCEL;
  int questions;
  Disk disk = Disk.REAL;
  private final Clock clock =
      Clock.fixed(TODAY.atTime(14, 32).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private final Stage stage;
  private final MainWindow window;

  private OpenWindow(Path folder, @Nullable Path asked) throws Exception {
    this.folder = folder;
    stage = FxToolkit.onFxThread(Stage::new);
    window =
        FxToolkit.onFxThread(() -> {
          UserState state = new UserState(folder.resolve("state"));
          MainWindow built = new MainWindow(stage, state, ports());
          built.show(asked == null ? state.lastPlan() : asked);
          stage.setWidth(1440);
          stage.setHeight(900);
          return built;
        });
    robot.targetWindow(stage);
    settle();
  }

  /// A window without a plan.
  static OpenWindow empty(Path folder) throws Exception {
    return new OpenWindow(folder, null);
  }

  /// A window on a copy of the sample as it stands in week 4.
  static OpenWindow onPlan(Path folder) throws Exception {
    return on(folder, copyOf(folder, "automatosx-v2-week4.json"));
  }

  static OpenWindow on(Path folder, Path plan) throws Exception {
    OpenWindow opened = new OpenWindow(folder, plan);
    opened.await("the plan is read", () -> opened.desk().running().get() == null);
    opened.await("the plan is checked", () -> !opened.window.session().isChecking().get());
    return opened;
  }

  /// A copy of a plan that comes with the product, under the name `plan.json`.
  static Path copyOf(Path folder, String sample) {
    try {
      return Files.copy(Path.of("assets", "plans", sample), folder.resolve("plan.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ports ports() {
    FileAsker files =
        new FileAsker() {
          @Override
          public @Nullable Path planToOpen() {
            return answerToOpen;
          }

          @Override
          public @Nullable Path planToSave(String suggested) {
            return answerToSave;
          }

          @Override
          public @Nullable Path pictureToSave(String suggested) {
            return answerToSave;
          }

          @Override
          public @Nullable Path reportToSave(String suggested) {
            return answerToSave;
          }
        };
    return new Ports(
        files,
        PlanFiles::load,
        _ -> {
          questions++;
          return answerToUnsaved;
        },
        (today, plan) -> new NewPlanForm(today, plan).plan(),
        clock,
        (file, content) -> disk.write(file, content));
  }

  /// Puts the window back to how it is when a plan has just been opened.
  void beginAnew() throws Exception {
    FxToolkit.onFxThread(() -> {
      window.settings().view().set(View.TIMELINE);
      window.settings().grouping().set(Grouping.WEEK);
      window.settings().inspector().set(false);
      window.settings().problems().set(false);
      window.session().select(Selection.NONE);
      window.timeline().begin();
      window.timeline().focus();
      return null;
    });
    settle();
  }

  /// Takes back every edit, as the user does.
  void undoAll() throws Exception {
    while (ask(() -> window.session().open().get().history().canUndo())) {
      run("edit.undo");
    }
  }

  MainWindow window() {
    return window;
  }

  Background desk() {
    return window.work().desk().background();
  }

  boolean isShowing() throws Exception {
    return ask(stage::isShowing);
  }

  /// Asks something on the JavaFX thread, once all that was under way is done.
  <T> T ask(Callable<T> question) throws Exception {
    settle();
    return FxToolkit.onFxThread(question);
  }

  void settle() {
    FxToolkit.settle();
  }

  void await(String what, Callable<Boolean> condition) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> FxToolkit.onFxThread(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain until " + what, e);
    }
    settle();
  }

  /// Presses a key with modifiers, such as `Ctrl+2`, where the keyboard is. Robots of the headless
  /// platform know no modifiers, so the event is made here.
  void press(String combination) throws Exception {
    FxToolkit.onFxThread(() -> {
      Node owner = stage.getScene().getFocusOwner();
      Event.fireEvent(owner == null ? stage.getScene().getRoot() : owner, event(combination));
      return null;
    });
    settle();
  }

  private static KeyEvent event(String combination) {
    var keys = (KeyCodeCombination) KeyCombination.valueOf(combination);
    KeyCode code = keys.getCode();
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        keys.getShift() == ModifierValue.DOWN,
        keys.getControl() == ModifierValue.DOWN || keys.getShortcut() == ModifierValue.DOWN,
        keys.getAlt() == ModifierValue.DOWN,
        false);
  }

  /// The text of a label or button.
  String text(String id) throws Exception {
    return ask(() -> ((Labeled) stage.getScene().lookup("#" + id)).getText());
  }

  boolean isVisible(String id) throws Exception {
    return ask(() -> {
      for (Node node = stage.getScene().lookup("#" + id); node != null; node = node.getParent()) {
        if (!node.isVisible()) {
          return false;
        }
      }
      return stage.getScene().lookup("#" + id) != null;
    });
  }

  /// Whether a part of the window is there; for the JavaFX thread.
  boolean isShown(String id) {
    Node node = stage.getScene().lookup("#" + id);
    return node != null && node.isVisible();
  }

  /// Whether a label holds some words; for the JavaFX thread.
  boolean shows(String id, String words) {
    Node node = stage.getScene().lookup("#" + id);
    return node instanceof Labeled label && label.getText().contains(words);
  }

  void assertVisible(String id) throws Exception {
    assertTrue(isVisible(id), id + " is not to be seen");
  }

  void run(String action) throws Exception {
    FxToolkit.onFxThread(() -> {
      window.actions().of(action).fire();
      return null;
    });
    settle();
  }

  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        TimeUnit.SECONDS.toMillis(PATIENCE),
        () -> {
          if (stage.isShowing()) {
            window.work().end();
            stage.close();
          }
        });
  }
}
