package gateline.cli;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The plan file that every command takes first.
final class PlanArgument {
  private PlanArgument() {}

  static PositionalParamSpec spec() {
    return PositionalParamSpec.builder()
        .index("0")
        .paramLabel("PLAN")
        .type(Path.class)
        .required(true)
        .description("The plan file.")
        .build();
  }

  static Path of(ParseResult arguments) {
    return arguments.matchedPositional(0).getValue();
  }

  /// The plan in a file; ids that name nothing are left to whoever checks it.
  static Plan read(Path file) throws IOException, Refusal {
    return switch (PlanFiles.read(file)) {
      case ReadResult.Opened opened -> opened.plan();
      case ReadResult.Refused refused -> throw new Refusal(file + ": " + words(refused.problem()));
    };
  }

  /// A problem as one line; one of an item names the item itself.
  static String words(Problem problem) {
    return problem.place() instanceof Place.InFile place
        ? place + ": " + problem.text()
        : problem.text();
  }
}
