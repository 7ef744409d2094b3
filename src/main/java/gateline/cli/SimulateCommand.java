package gateline.cli;

import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Trials;
import gateline.schedule.Schedule;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline simulate`: how likely the finish and the gates come when.
final class SimulateCommand implements Subcommand {
  private static final String ITERATIONS = "--iterations";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("simulate").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Schedule a plan many times with estimates drawn from their ranges and risks that"
                + " strike or not, and say how likely its dates are.");
    return spec.addOption(
            Options.number(ITERATIONS, Integer.class, "So many times; 10,000 unless told."))
        .addOption(Options.seed("Draw other numbers; the same seed gives the same figures."))
        .addOption(Options.json());
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    int iterations = arguments.matchedOptionValue(ITERATIONS, Trials.USUAL);
    if (iterations < 1 || iterations > Trials.MOST) {
      throw Misuse.of(arguments, ITERATIONS + " takes a whole number from 1 to " + Trials.MOST);
    }
    long seed = arguments.matchedOptionValue(Options.SEED, Trials.USUAL_SEED);
    Schedule schedule = Schedule.of(PlanArgument.read(PlanArgument.of(arguments)));
    int threads = Runtime.getRuntime().availableProcessors();
    DateRisk risk =
        DateRisk.of(schedule, new Trials(iterations, seed, threads, _ -> true)).orElseThrow();
    if (arguments.hasMatchedOption(Options.JSON)) {
      SimulateJson.print(risk, streams.out());
    } else {
      SimulateText.print(risk, streams.out());
    }
    return ExitCode.FINE;
  }
}
