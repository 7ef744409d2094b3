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
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `gateline report`: the status report of a plan in Markdown, printed or written to a file.
final class ReportCommand implements Subcommand {
  private static final String OUT = "--out";
  private static final String AS_OF = "--as-of";

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
        .addOption(
            OptionSpec.builder(AS_OF)
                .paramLabel("DATE")
                .type(LocalDate.class)
                .description("The day of the report; the status date unless told.")
                .build())
        .addOption(
            OptionSpec.builder("-o", OUT)
                .paramLabel("FILE")
                .type(Path.class)
                .arity("1")
                .description("Write to a file instead of printing.")
                .build());
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Plan whole = PlanArgument.read(PlanArgument.of(arguments));
    Plan plan = Privacy.isGivenUp(arguments) ? whole : Discretion.of(whole);
    LocalDate day = arguments.matchedOptionValue(AS_OF, plan.statusDate());
    String report = StatusReport.of(Schedule.of(plan), Since.of(plan, arguments).orElse(null), day);
    if (arguments.hasMatchedOption(OUT)) {
      Path file = arguments.matchedOptionValue(OUT, Path.of(""));
      Disk.REAL.write(file.toAbsolutePath(), report.getBytes(StandardCharsets.UTF_8));
    } else {
      streams.out().print(report);
    }
    return ExitCode.FINE;
  }
}
