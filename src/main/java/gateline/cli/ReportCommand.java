package gateline.cli;

import gateline.file.Disk;
import gateline.plan.Plan;
import gateline.review.discretion.Discretion;
import gateline.review.report.StatusReport;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline report`: the status report of a plan in Markdown, printed or written to a file.
final class ReportCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("report").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Write the status report in Markdown: position, gates, what changed and slips,"
                + " overloads, risks, decisions.");
    return spec.addOption(Since.option())
        .addOption(Privacy.option())
        .addOption(Options.asOf("The day of the report; the status date unless told."))
        .addOption(Options.out("Write to a file instead of printing."));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Plan whole = PlanArgument.read(PlanArgument.of(arguments));
    Plan plan = Privacy.isGivenUp(arguments) ? whole : Discretion.of(whole);
    LocalDate day = arguments.matchedOptionValue(Options.AS_OF, plan.statusDate());
    String report = StatusReport.of(Schedule.of(plan), Since.of(plan, arguments).orElse(null), day);
    if (arguments.hasMatchedOption(Options.OUT)) {
      Path file = arguments.matchedOptionValue(Options.OUT, Path.of(""));
      Disk.REAL.write(file.toAbsolutePath(), report.getBytes(StandardCharsets.UTF_8));
    } else {
      streams.out().print(report);
    }
    return ExitCode.FINE;
  }
}
