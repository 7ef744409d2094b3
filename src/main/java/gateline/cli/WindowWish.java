package gateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// Finds out whether the program's arguments ask for the window, without the parser of the command
/// line, which takes its time to start.
public final class WindowWish {
  static final Set<String> COMMANDS =
      Set.of(
          "export",
          "pack",
          "check",
          "schedule",
          "edit",
          "diff",
          "merge",
          "level",
          "simulate",
          "import",
          "baseline",
          "changes",
          "report",
          "standup");

  private WindowWish() {}

  /// Nothing, or one plan file that is there. Everything else is the command line's, which says
  /// what is wrong with it.
  public static boolean isIn(String... args) {
    return args.length == 0
        || (args.length == 1 && !COMMANDS.contains(args[0]) && Files.exists(Path.of(args[0])));
  }
}
