package gateline.cli;

import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Where a command that changes a plan writes it: into its own file or another. What a file holds
/// already is not written again.
record Destination(Path from, ParseResult arguments) {
  private static final String IN_PLACE = "--in-place";
  private static final String OUT = "--out";

  /// Adds the two options.
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            OptionSpec.builder(IN_PLACE).description("Write to the plan file itself.").build())
        .addOption(
            OptionSpec.builder("-o", OUT)
                .paramLabel("FILE")
                .type(Path.class)
                .arity("1")
                .description("Write to another file.")
                .build());
  }

  /// Refuses both, and neither where one is needed.
  Destination checked(boolean isNeeded) {
    boolean isInPlace = arguments.hasMatchedOption(IN_PLACE);
    boolean isOther = arguments.hasMatchedOption(OUT);
    if ((isInPlace && isOther) || (isNeeded && !isInPlace && !isOther)) {
      throw new ParameterException(
          arguments.commandSpec().commandLine(), "say either " + IN_PLACE + " or " + OUT + " FILE");
    }
    return this;
  }

  /// Writes the plan where one of the options was given; `isChanged` is whether it is another than
  /// the one that was read.
  void write(Plan plan, boolean isChanged, LineEnd lineEnd) throws IOException {
    Path out = arguments.matchedOptionValue(OUT, from);
    boolean isWanted = arguments.hasMatchedOption(IN_PLACE) || arguments.hasMatchedOption(OUT);
    if (isWanted && (isChanged || !out.equals(from))) {
      PlanFiles.save(out, plan, lineEnd);
    }
  }
}
