package gateline.ui.app;

import gateline.file.Disk;
import gateline.ui.dialog.NewPlanQuestion;
import gateline.ui.dialog.SaveQuestion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX with one window.
public final class BoardApp extends Application {
  private static @Nullable Start start;

  /// What the window begins with; a rehearsal ends with the first picture.
  private record Start(
      @Nullable Path plan, UserState state, PlanSource plans, boolean isRehearsal) {}

  /// JavaFX makes the application itself.
  public BoardApp() {}

  /// Opens the window on a plan file, or on the last plan, and returns when it is closed.
  public static void launch(@Nullable Path plan) {
    UserState state = new UserState(StateFolder.ofThisMachine());
    Path first = plan == null ? state.lastPlan() : plan;
    launch(new Start(first, state, new EarlyReading(first), false));
  }

  /// Opens the window on a plan as a user would, but remembers nothing, and closes it after its
  /// first picture: to train the start-up cache of the packaged application, and to measure.
  public static void rehearse(Path plan) {
    launch(new Start(plan, UserState.forgetful(), new EarlyReading(plan), true));
  }

  private static void launch(Start how) {
    start = how;
    // pictures are drawn by AWT, which must not look for a display of its own
    System.setProperty("java.awt.headless", "true");
    Application.launch(BoardApp.class);
  }

  @Override
  public void start(Stage stage) {
    Start how = Objects.requireNonNull(start);
    FileAsker files = new ChooserAsker(stage, () -> lastFolder(how.state()));
    Ports ports =
        new Ports(
            files,
            how.plans(),
            SaveQuestion.over(stage),
            NewPlanQuestion.over(stage),
            Clock.system(ZoneId.systemDefault()),
            Disk.REAL);
    MainWindow window = new MainWindow(stage, how.state(), ports);
    window.show(how.plan());
    if (how.isRehearsal()) {
      FirstPicture.of(window, Platform::exit);
    }
  }

  private static @Nullable Path lastFolder(UserState state) {
    List<Path> recent = state.recent();
    return recent.isEmpty() ? null : recent.getFirst().getParent();
  }
}
