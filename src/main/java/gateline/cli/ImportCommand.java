package gateline.cli;

import gateline.exchange.Imported;
import gateline.exchange.Psplib;
import gateline.file.LineEnd;
import gateline.file.PlanFiles;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline import`: makes a plan of a project file of PSPLIB. The file is read whole before the
/// plan is written.
final class ImportCommand implements Subcommand {
  private static final String ENDING = ".sm";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this)
            .name("import")
            .addPositional(
                PlanArgument.spec(0, "FILE", "A single-mode project file of PSPLIB (.sm)."));
    spec.usageMessage()
        .description(
            "Make a plan of a project file: a resource becomes a squad, a job a task with people of"
                + " the squads and its duration in days.");
    return spec.addOption(Options.neededOut("PLAN", "Where to write the plan."));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Path file = PlanArgument.of(arguments);
    Path out = arguments.matchedOptionValue(Options.OUT, file);
    Plan plan = plan(file);
    PlanFiles.save(out, plan, LineEnd.UNIX);
    streams.out().println(plan.tasks().size() + " tasks, " + plan.squads().size() + " squads");
    return ExitCode.FINE;
  }

  private static Plan plan(Path file) throws IOException, Refusal {
    byte[] content = PlanFiles.content(file, Psplib.LARGEST + 1);
    return switch (Psplib.read(name(file), content)) {
      case Imported.Read(Plan plan) -> plan;
      case Imported.Refused(var problem) ->
          throw new Refusal(file + ": " + PlanArgument.words(problem));
    };
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }
}
