package gateline.ui.app;

import gateline.ui.dialog.SaveQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window on a plan as a user would, but remembers nothing, and closes it after its first
/// picture. It trains the start-up cache of the packaged application, and benchmarks take its time.
public final class Rehearsal extends Application {
  /// Pulses after which what a pulse laid out has been painted.
  private static final int PAINTED = 2;

  private static @Nullable Path plan;

  /// JavaFX makes the application itself.
  public Rehearsal() {}

  /// Returns when the first picture of a plan was on the screen.
  public static void run(Path file) {
    plan = file;
    System.setProperty("java.awt.headless", "true");
    Application.launch(Rehearsal.class);
  }

  @Override
  public void start(Stage stage) {
    UserState state = new UserState(freshFolder());
    Ports ports =
        new Ports(new ChooserAsker(stage, () -> null), SaveQuestion.over(stage), LocalDate::now);
    MainWindow window = new MainWindow(stage, state, ports);
    window.show(plan);
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (window.session().model().get() != null && ++pulses > PAINTED) {
          stop();
          Platform.exit();
        }
      }
    }.start();
  }

  private static Path freshFolder() {
    try {
      Path folder = Files.createTempDirectory("gateline-rehearsal");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
