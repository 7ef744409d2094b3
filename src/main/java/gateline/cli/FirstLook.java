package gateline.cli;

import gateline.board.BoardModel;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.View;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What a first look at the program shows where no window can open: every view of a plan as a
/// picture in a folder.
public final class FirstLook {
  private static final Path FOLDER = Path.of("target", "board");

  private FirstLook() {}

  /// Writes the pictures, lists them, and gives the exit code.
  public static int write(Path file, PrintStream out, PrintStream err) {
    System.setProperty("java.awt.headless", "true");
    try {
      Plan plan = PlanArgument.read(file);
      BoardModel model = BoardModel.of(Schedule.of(plan), plan.statusDate());
      Files.createDirectories(FOLDER);
      for (View view : View.values()) {
        write(model, view, out);
      }
      return ExitCode.FINE;
    } catch (IOException | Refusal e) {
      err.println("gateline: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private static void write(BoardModel model, View view, PrintStream out) throws IOException {
    PictureSize slide = PictureSize.SLIDE;
    PictureRequest picture = PictureRequest.of(view, slide.width(), slide.height());
    Path target = FOLDER.resolve(view.name().toLowerCase(Locale.ROOT) + ".png");
    for (Path written : Exporter.write(model, ExportRequest.of(picture), target)) {
      out.println("  " + written);
    }
  }
}
