package gateline.cli;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Arguments that are each fine and cannot be meant together, or hold what their type lets through:
/// refused as picocli refuses its own, with the words and where to read more.
final class Misuse {
  private Misuse() {}

  static ParameterException of(ParseResult arguments, String message) {
    return new ParameterException(arguments.commandSpec().commandLine(), message);
  }
}
