package gateline.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One thing the command line can do: what it takes, and the doing.
interface Subcommand {
  /// Name, parameters, options and their descriptions; its user object is this command.
  CommandSpec spec();

  /// Does it and gives the exit code; what fails for the user's reasons is an exception.
  int run(ParseResult arguments, Streams streams) throws IOException, Refusal;
}
