package gateline.bench;

import gateline.file.Disk;
import gateline.file.PlanFiles;
import gateline.ui.app.FileAsker;
import gateline.ui.app.MainWindow;
import gateline.ui.app.Ports;
import gateline.ui.app.UserState;
import gateline.ui.dialog.NewPlanQuestion;
import gateline.ui.dialog.SaveQuestion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window on a plan and works in it, one step a pulse. A step that counts prints its name
/// as `STEP name`; behind it JavaFX's own pulse log says how long the pulse took.
public final class WindowProbe extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /// JavaFX makes the application itself.
  public WindowProbe() {}

  /// What is done in the window.
  interface Work {
    /// Does the next step at the begin of a pulse; false when all is done.
    boolean step();
  }

  /// Kept out of the application class itself, which the launcher would take for a module's.
  static final class Start {
    private Start() {}

    /// The work, `scroll`, `gates`, `level`, `drag` or `edit`, and the plan's file.
    public static void main(String[] args) {
      Application.launch(WindowProbe.class, args);
    }
  }

  @Override
  public void start(Stage stage) throws Exception {
    UserState state = new UserState(Files.createTempDirectory("gateline-bench"));
    Ports ports =
        new Ports(
            NO_FILES,
            PlanFiles::load,
            SaveQuestion.over(stage),
            NewPlanQuestion.over(stage),
            Clock.systemUTC(),
            Disk.REAL);
    MainWindow window = new MainWindow(stage, state, ports);
    window.show(Path.of(getParameters().getRaw().get(1)));
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    Work work =
        switch (getParameters().getRaw().getFirst()) {
          case "scroll" -> new Scrolling(stage);
          case "gates" -> GatesScroll.of(stage, window.session());
          case "level" -> LevelingScroll.of(stage, window.session());
          case "drag" -> Dragging.of(stage, window.session());
          case "edit" -> new Editing(window.session());
          case String other -> throw new IllegalArgumentException("no work is called " + other);
        };
    new Pulses(work).start();
  }

  private static final class Pulses extends AnimationTimer {
    private final Work work;

    Pulses(Work work) {
      this.work = work;
    }

    @Override
    public void handle(long now) {
      if (!work.step()) {
        stop();
        Platform.exit();
      }
    }
  }

  private static final FileAsker NO_FILES =
      new FileAsker() {
        @Override
        public @Nullable Path planToOpen() {
          return null;
        }

        @Override
        public @Nullable Path planToSave(String suggested) {
          return null;
        }

        @Override
        public @Nullable Path pictureToSave(String suggested) {
          return null;
        }

        @Override
        public @Nullable Path reportToSave(String suggested) {
          return null;
        }
      };
}
