package gateline.cli;

import gateline.plan.Problem.Severity;
import gateline.schedule.Schedule;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline check`: what a plan holds, when it ends, and what is wrong with it.
final class CheckCommand implements Subcommand {
  private static final String STRICT = "--strict";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("check").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description("Say what a plan holds and what is wrong with it; exit 1 on an error.");
    return spec.addOption(Options.json())
        .addOption(Options.flag(STRICT, "Exit 1 on a warning, too."))
        .addOption(
            Options.asOf("The day it is looked at, to see whether the status date is behind."));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws Refusal {
    Path file = PlanArgument.of(arguments);
    CheckReport report = CheckReport.of(file, arguments.matchedOptionValue(Options.AS_OF, null));
    Schedule schedule = report.schedule();
    if (arguments.hasMatchedOption(Options.JSON)) {
      CheckJson.print(report, streams.out());
    } else if (schedule == null) {
      throw new Refusal(file + ": " + PlanArgument.words(report.problems().getFirst()));
    } else {
      CheckText.print(schedule, report.problems(), streams.out());
    }
    Severity failing = arguments.hasMatchedOption(STRICT) ? Severity.WARNING : Severity.ERROR;
    return report.reaches(failing) ? ExitCode.FAILED : ExitCode.FINE;
  }
}
