package gateline.cli;

import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// Where a command that changes a plan writes it: into its own file or another. What a file holds
/// already is not written again.
record Destination(Path from, ParseResult arguments) {
  static final String IN_PLACE = "--in-place";

  /// Adds the two options.
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(Options.flag(IN_PLACE, "Write to the plan file itself."))
        .addOption(Options.out("Write to another file."));
  }

  /// Refuses both, and neither where one is needed.
  Destination checked(boolean isNeeded) {
    boolean isInPlace = arguments.hasMatchedOption(IN_PLACE);
    boolean isOther = arguments.hasMatchedOption(Options.OUT);
    if ((isInPlace && isOther) || (isNeeded && !isInPlace && !isOther)) {
      throw Misuse.of(arguments, "say either " + IN_PLACE + " or " + Options.OUT + " FILE");
    }
    return this;
  }

  /// Writes the plan where one of the options was given; `isChanged` is whether it is another than
  /// the one that was read.
  void write(Plan plan, boolean isChanged, LineEnd lineEnd) throws IOException {
    Path out = arguments.matchedOptionValue(Options.OUT, from);
    boolean isWanted =
        arguments.hasMatchedOption(IN_PLACE) || arguments.hasMatchedOption(Options.OUT);
    if (isWanted && (isChanged || !out.equals(from))) {
      PlanFiles.save(out, plan, lineEnd);
    }
  }
}
