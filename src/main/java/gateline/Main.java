package gateline;

import gateline.cli.Cli;
import gateline.cli.ExitCode;
import gateline.cli.FirstLook;
import gateline.cli.WindowWish;
import gateline.ui.app.BoardApp;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Starts the window or the command line.
public final class Main {
  /// Opens the window on a plan, or shows the plan in pictures where no window can open.
  private static final String FIRST_LOOK = "--first-look";

  /// Opens the window, and closes it after its first picture.
  private static final String REHEARSE = "--rehearse";

  private Main() {}

  public static void main(String[] args) {
    int exit = run(args);
    if (exit != ExitCode.FINE) {
      System.exit(exit);
    }
  }

  private static int run(String[] args) {
    if (args.length == 2 && args[0].equals(FIRST_LOOK)) {
      return firstLook(Path.of(args[1]));
    }
    if (args.length == 2 && args[0].equals(REHEARSE)) {
      BoardApp.rehearse(Path.of(args[1]));
      return ExitCode.FINE;
    }
    if (!WindowWish.isIn(args)) {
      return Cli.run(args);
    }
    Optional<String> missing = open(args.length == 0 ? null : Path.of(args[0]));
    missing.ifPresent(what -> System.err.println("gateline: the window cannot open: " + what));
    return missing.isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
  }

  private static int firstLook(Path plan) {
    Optional<String> missing = open(plan);
    return missing.isEmpty() ? ExitCode.FINE : FirstLook.write(plan, missing.get());
  }

  /// Opens the window and returns when it is closed, or says at once what it lacks.
  private static Optional<String> open(@Nullable Path plan) {
    Optional<String> missing = Display.missing();
    if (missing.isEmpty()) {
      try {
        BoardApp.launch(plan);
      } catch (UnsupportedOperationException e) {
        // JavaFX's way to say that no display answers; what fails later comes wrapped
        return Optional.of("no display was found: " + e.getMessage());
      }
    }
    return missing;
  }
}
