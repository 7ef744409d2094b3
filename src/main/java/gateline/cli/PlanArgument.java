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

/// The plan files that commands take.
final class PlanArgument {
  private PlanArgument() {}

  /// The one plan that most commands take first.
  static PositionalParamSpec spec() {
    return spec(0, "PLAN", "The plan file.");
  }

  static PositionalParamSpec spec(int position, String label, String description) {
    return PositionalParamSpec.builder()
        .index(String.valueOf(position))
        .paramLabel(label)
        .type(Path.class)
        .required(true)
        .description(description)
        .build();
  }

  static Path of(ParseResult arguments) {
    return arguments.matchedPositional(0).getValue();
  }

  /// The plan in a file; ids that name nothing are left to whoever checks it.
  static Plan read(Path file) throws IOException, Refusal {
    return open(file).plan();
  }

  /// The same with what else reading it found.
  static ReadResult.Opened open(Path file) throws IOException, Refusal {
    return switch (PlanFiles.read(file)) {
      case ReadResult.Opened opened -> opened;
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
