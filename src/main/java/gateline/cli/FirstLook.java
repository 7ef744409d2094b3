package gateline.cli;

import gateline.board.BoardModel;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.View;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a first look at the program shows where no window can open: every view of a plan as a
/// picture in a folder.
public final class FirstLook {
  private static final Path FOLDER = Path.of("target", "board");

  private FirstLook() {}

  /// Writes the pictures, says why and which, and gives the exit code.
  public static int write(Path file, String reason) {
    System.setProperty("java.awt.headless", "true");
    Streams streams = Streams.ofProgram();
    return streams.guard(() -> {
      Plan plan = PlanArgument.read(file);
      streams.out().println("The window cannot open (" + reason + "); pictures instead:");
      write(BoardModel.of(Schedule.of(plan), plan.statusDate()), streams);
      return ExitCode.FINE;
    });
  }

  private static void write(BoardModel model, Streams streams) throws IOException {
    Files.createDirectories(FOLDER);
    for (View view : View.values()) {
      PictureRequest picture = PictureRequest.of(view);
      Path target = FOLDER.resolve(view.name().toLowerCase(Locale.ROOT) + ".png");
      for (Path written : Exporter.write(model, ExportRequest.of(picture), target)) {
        streams.out().println("  " + written);
      }
    }
  }
}
