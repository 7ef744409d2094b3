package gateline.cli;

import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.References;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `gateline schedule`: the dates and slack of every task as a table. What is wrong with the plan
/// goes to the error stream and holds nothing up.
final class ScheduleCommand implements Subcommand {
  private static final int DECIMALS = 3;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("schedule").addPositional(PlanArgument.spec());
    spec.usageMessage().description("Print the dates and slack of every task.");
    return spec.addOption(
        OptionSpec.builder("--csv")
            .required(true)
            .description("Print comma-separated values, slack in working days.")
            .build());
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Plan plan = PlanArgument.read(PlanArgument.of(arguments));
    Schedule schedule = Schedule.of(plan);
    Stream.concat(References.problems(plan).stream(), schedule.problems().stream())
        .map(ScheduleCommand::line)
        .forEach(streams.err()::println);
    print(schedule, streams.out());
    return ExitCode.FINE;
  }

  private static String line(Problem problem) {
    return Severities.word(problem.severity()) + ": " + PlanArgument.words(problem);
  }

  private static void print(Schedule schedule, PrintWriter out) {
    out.print("id,start,finish,totalSlack,freeSlack,critical\n");
    for (int task = 0; task < schedule.plan().tasks().size(); task++) {
      String row =
          String.join(
              ",",
              schedule.plan().tasks().get(task).id(),
              schedule.startAt(task).toString(),
              schedule.finishAt(task).toString(),
              days(schedule, schedule.totalSlack(task)),
              days(schedule, schedule.freeSlack(task)),
              Boolean.toString(schedule.isCritical(task)));
      out.print(row + "\n");
    }
  }

  private static String days(Schedule schedule, long minutes) {
    BigDecimal day = BigDecimal.valueOf(schedule.time().minutesPerDay());
    return BigDecimal.valueOf(minutes).divide(day, DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
