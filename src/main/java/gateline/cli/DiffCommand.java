package gateline.cli;

import gateline.file.merge.Change;
import gateline.file.merge.PlanDiff;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline diff`: what was changed from one version of a plan to another. Like git's it ends with
/// 0 whether or not they differ, unless it is asked to tell.
final class DiffCommand implements Subcommand {
  private static final String EXIT_CODE = "--exit-code";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("diff")
            .addPositional(PlanArgument.spec(0, "A", "The version before."))
            .addPositional(PlanArgument.spec(1, "B", "The version after."));
    spec.usageMessage().description("Say what was changed from one version of a plan to another.");
    return spec.addOption(Options.json())
        .addOption(Options.flag(EXIT_CODE, "Exit 1 if the versions differ."));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Plan before = PlanArgument.read(path(arguments, 0));
    Plan after = PlanArgument.read(path(arguments, 1));
    List<Change> changes = PlanDiff.between(before, after);
    if (arguments.hasMatchedOption(Options.JSON)) {
      streams.out().print(DiffJson.of(changes));
    } else {
      changes.forEach(change -> streams.out().print(change.words() + "\n"));
    }
    boolean tells = arguments.hasMatchedOption(EXIT_CODE) && !changes.isEmpty();
    return tells ? ExitCode.FAILED : ExitCode.FINE;
  }

  private static Path path(ParseResult arguments, int position) {
    return arguments.matchedPositional(position).getValue();
  }
}
