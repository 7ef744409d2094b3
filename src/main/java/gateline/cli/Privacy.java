package gateline.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The option of commands that write something to show: private items only when asked for.
final class Privacy {
  private static final String OPTION = "--with-private";

  private Privacy() {}

  static OptionSpec option() {
    return Options.flag(OPTION, "Show private items, too; they are left out if not said.");
  }

  static boolean isGivenUp(ParseResult arguments) {
    return arguments.hasMatchedOption(OPTION);
  }
}
