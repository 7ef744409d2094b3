package gateline.cli;

import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.file.merge.Conflict;
import gateline.file.merge.PlanMerge;
import gateline.file.merge.PlanMerge.Merged;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline merge`: two versions that grew from one become one again, fit to be git's merge
/// driver. Where they contradict each other it takes ours, says so, and ends with 1; all three
/// files are read before OUT, which may be one of them, is written.
final class MergeCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("merge")
            .addPositional(PlanArgument.spec(0, "BASE", "What both began from; may be empty."))
            .addPositional(PlanArgument.spec(1, "OURS", "The version that holds in a conflict."))
            .addPositional(PlanArgument.spec(2, "THEIRS", "The other version."));
    spec.usageMessage()
        .description("Merge two versions of a plan; exit 1 and list what they do not agree on.");
    return spec.addOption(Options.neededOut("OUT", "Where to write the plan that comes of it."));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Plan base = base(path(arguments, 0));
    ReadResult.Opened ours = PlanArgument.open(path(arguments, 1));
    Plan theirs = PlanArgument.read(path(arguments, 2));
    Path out = arguments.matchedOptionValue(Options.OUT, path(arguments, 1));
    Merged merged = PlanMerge.of(base, ours.plan(), theirs);
    PlanFiles.save(out, merged.plan(), ours.lineEnd());
    for (Conflict conflict : merged.conflicts()) {
      streams.complain("conflict: " + conflict.words(), ExitCode.FAILED);
    }
    return merged.conflicts().isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
  }

  /// Git gives an empty file where each side added the plan.
  private static @Nullable Plan base(Path file) throws IOException, Refusal {
    boolean isEmpty = Files.isRegularFile(file) && Files.size(file) == 0;
    return isEmpty ? null : PlanArgument.read(file);
  }

  private static Path path(ParseResult arguments, int position) {
    return arguments.matchedPositional(position).getValue();
  }
}
