package gateline.ui.app;

import gateline.ui.dialog.SaveQuestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Starts JavaFX with one window.
public final class BoardApp extends Application {
  private static @Nullable Path asked;

  /// JavaFX makes the application itself.
  public BoardApp() {}

  /// Opens the window on a plan file, or on the last plan, and returns when it is closed.
  public static void launch(@Nullable Path plan) {
    asked = plan;
    // pictures are drawn by AWT, which must not look for a display of its own
    System.setProperty("java.awt.headless", "true");
    Application.launch(BoardApp.class);
  }

  @Override
  public void start(Stage stage) {
    UserState state = new UserState(StateFolder.ofThisMachine());
    FileAsker files = new ChooserAsker(stage, () -> lastFolder(state));
    Ports ports = new Ports(files, SaveQuestion.over(stage), LocalDate::now);
    new MainWindow(stage, state, ports).show(asked);
  }

  private static @Nullable Path lastFolder(UserState state) {
    List<Path> recent = state.recent();
    return recent.isEmpty() ? null : recent.getFirst().getParent();
  }
}
