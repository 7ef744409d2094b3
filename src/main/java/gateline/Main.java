package gateline;

import gateline.cli.Cli;
import gateline.cli.ExitCode;
import gateline.cli.FirstLook;
import gateline.ui.app.BoardApp;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// Starts the window or the command line.
public final class Main {
  /// Opens the window on a plan, or shows the plan in pictures where no window can open.
  private static final String FIRST_LOOK = "--first-look";

  private static final Set<String> COMMANDS = Set.of("export", "check", "schedule");

  private Main() {}

  public static void main(String[] args) {
    int exit = run(args);
    if (exit != ExitCode.FINE) {
      System.exit(exit);
    }
  }

  /// Whether the arguments ask for the window; found out without the command line's parser, which
  /// takes its time to start.
  private static boolean opensWindow(String[] args) {
    return args.length == 0
        || (args.length == 1 && !args[0].startsWith("-") && !COMMANDS.contains(args[0]));
  }

  private static int run(String[] args) {
    boolean isFirstLook = args.length == 2 && args[0].equals(FIRST_LOOK);
    if (!isFirstLook && !opensWindow(args)) {
      return Cli.run(args);
    }
    Optional<String> missing = Display.missing();
    if (missing.isEmpty()) {
      BoardApp.launch(args.length == 0 ? null : Path.of(args[args.length - 1]));
      return ExitCode.FINE;
    }
    if (!isFirstLook) {
      System.err.println("gateline: the window cannot open: " + missing.get());
      return ExitCode.FAILED;
    }
    System.out.println("The window cannot open (" + missing.get() + "); pictures instead:");
    return FirstLook.write(Path.of(args[1]), System.out, System.err);
  }
}
