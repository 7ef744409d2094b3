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
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens the window on a plan and turns the mouse wheel over the bars once a pulse, so that table
/// and bars scroll together, down and up again. JavaFX's own pulse log says how long each took.
public final class ScrollProbe extends Application {
  static final int STEPS = 400;
  private static final int TURN = 40;
  private static final double NOTCH = 28;

  private static @Nullable Path plan;

  /// JavaFX makes the application itself.
  public ScrollProbe() {}

  /// Kept out of the application class itself, which the launcher would take for a module's.
  static final class Start {
    private Start() {}

    public static void main(String[] args) {
      plan = Path.of(args[0]);
      Application.launch(ScrollProbe.class);
    }
  }

  @Override
  public void start(Stage stage) throws Exception {
    Path folder = Files.createTempDirectory("gateline-bench");
    Ports ports =
        new Ports(
            NO_FILES,
            PlanFiles::load,
            SaveQuestion.over(stage),
            NewPlanQuestion.over(stage),
            Clock.systemUTC(),
            Disk.REAL);
    new MainWindow(stage, new UserState(folder), ports).show(plan);
    stage.setWidth(1440);
    stage.setHeight(860);
    new Wheel(stage).start();
  }

  /// Turns the wheel once a pulse, after a while of warming up.
  private static final class Wheel extends AnimationTimer {
    private final Stage stage;
    private int step;

    Wheel(Stage stage) {
      this.stage = stage;
    }

    @Override
    public void handle(long now) {
      Node chart = stage.getScene().lookup("#timeline-chart");
      double by = step / TURN % 2 == 0 ? -NOTCH : NOTCH;
      Event.fireEvent(chart, scroll(by));
      if (++step > STEPS) {
        Platform.exit();
      }
    }
  }

  private static ScrollEvent scroll(double by) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        200,
        200,
        200,
        200,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        by,
        0,
        by,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(null, 200, 200));
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
      };
}
