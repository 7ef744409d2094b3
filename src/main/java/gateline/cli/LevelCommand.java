package gateline.cli;

import gateline.capacity.leveling.Basis;
import gateline.capacity.leveling.Leveling;
import gateline.capacity.leveling.Proposal;
import gateline.capacity.placing.Effort;
import gateline.capacity.placing.Limit;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.file.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline level`: delays tasks so that no squad is asked for more than it has, and says what
/// that moves. Without a file to write to it only says so.
final class LevelCommand implements Subcommand {
  private static final String SECONDS = "--seconds";
  private static final String SCHEDULES = "--schedules";
  private static final String BASIS = "--basis";
  private static final double USUAL_SECONDS = 5;

  /// What of the time is left for taking out waiting that is not needed.
  private static final double SEARCHING = 0.85;

  private static final long SETTLING = 2_000;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("level").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Delay tasks so that no squad has more to do than it can and the plan ends as early as"
                + " can be found; what is pinned, started or finished stays.");
    spec.addOption(Options.number(SECONDS, Double.class, "Search so long; 5 or less unless told."))
        .addOption(
            Options.number(SCHEDULES, Long.class, "Search through so many schedules instead."))
        .addOption(Options.seed("Search another way; the same gives the same."))
        .addOption(
            Options.option(
                BASIS,
                "BASIS",
                Basis.class,
                "Keep to capacity at each moment (the default) or by week."))
        .addOption(Options.json());
    return Destination.addTo(spec);
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    checkUsage(arguments);
    Path file = PlanArgument.of(arguments);
    Destination destination = new Destination(file, arguments).checked(false);
    ReadResult.Opened opened = PlanArgument.open(file);
    Document before = Document.of(opened.plan());
    long begin = System.nanoTime();
    Basis basis = arguments.matchedOptionValue(BASIS, Basis.MOMENT);
    Proposal proposal = level(Leveling.of(before.schedule(), basis), arguments, begin);
    double seconds = seconds(begin);
    Document after = after(before, proposal);
    destination.write(after.plan(), after != before, opened.lineEnd());
    if (arguments.hasMatchedOption(Options.JSON)) {
      LevelJson.print(proposal, seconds, streams.out());
    } else {
      LevelText.print(proposal, seconds, streams.out());
    }
    return ExitCode.FINE;
  }

  private static void checkUsage(ParseResult arguments) {
    double seconds = arguments.matchedOptionValue(SECONDS, USUAL_SECONDS);
    long schedules = arguments.matchedOptionValue(SCHEDULES, 1L);
    String wrong = "";
    if (arguments.hasMatchedOption(SECONDS) && arguments.hasMatchedOption(SCHEDULES)) {
      wrong = "say either " + SECONDS + " or " + SCHEDULES;
    } else if (!(seconds > 0 && seconds <= 86_400)) {
      wrong = SECONDS + " takes a number above 0 and up to 86400";
    } else if (schedules < 1) {
      wrong = SCHEDULES + " takes a whole number above 0";
    }
    if (!wrong.isEmpty()) {
      throw Misuse.of(arguments, wrong);
    }
  }

  /// By time on all processors; by schedules on one, so that the same comes of it everywhere.
  private static Proposal level(Leveling leveling, ParseResult arguments, long begin) {
    long seed = arguments.matchedOptionValue(Options.SEED, 1L);
    Limit settling = Limit.ofSchedules(SETTLING);
    if (arguments.hasMatchedOption(SCHEDULES)) {
      long most = arguments.matchedOptionValue(SCHEDULES, 1L);
      return leveling.level(new Effort(Limit.ofSchedules(most), 1, seed, _ -> {}), settling);
    }
    double time = arguments.matchedOptionValue(SECONDS, USUAL_SECONDS);
    int threads = Runtime.getRuntime().availableProcessors();
    Effort effort = new Effort(_ -> seconds(begin) < SEARCHING * time, threads, seed, _ -> {});
    return leveling.level(
        arguments.hasMatchedOption(SECONDS) ? effort : effort.patient(),
        settling.and(_ -> seconds(begin) < time));
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static Document after(Document before, Proposal proposal) throws Refusal {
    return switch (before.attempt(proposal.edit())) {
      case Attempt.Done(Document next) -> next;
      case Attempt.Refused(var problem) -> throw new Refusal(problem.text());
    };
  }
}
