package gateline.cli;

import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.review.change.Changes;
import gateline.review.change.Entry;
import gateline.review.discretion.Discretion;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline changes`: what changed since a baseline, worst for the next gate first, each with its
/// cause and its effect.
final class ChangesCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("changes").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Say what changed since a baseline, worst for the next gate first, each change with"
                + " its cause and what it does to gates and finish.");
    return spec.addOption(Since.option()).addOption(Privacy.option()).addOption(Options.json());
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Plan whole = PlanArgument.read(PlanArgument.of(arguments));
    Plan plan = Privacy.isGivenUp(arguments) ? whole : Discretion.of(whole);
    Optional<Baseline> since = Since.of(plan, arguments);
    if (since.isEmpty()) {
      throw new Refusal("the plan has no baseline; take one with gateline baseline --take NAME");
    }
    Plan before = since.get().plan();
    if (before == null) {
      throw new Refusal(
          "baseline \"" + since.get().name() + "\" holds dates alone, no plan to compare with");
    }
    Changes changes = Changes.between(Schedule.of(before), Schedule.of(plan));
    if (arguments.hasMatchedOption(Options.JSON)) {
      streams.out().print(ChangesJson.of(changes));
    } else {
      changes.entries().forEach(entry -> print(entry, streams.out()));
    }
    return ExitCode.FINE;
  }

  private static void print(Entry entry, PrintWriter out) {
    String noun = entry.subject().noun();
    String days = entry.shift() == null ? "" : ", " + DateWords.signedDays(entry.days());
    String effect = entry.consequence().isEmpty() ? "" : " (" + entry.consequence() + ")";
    String name = noun.isEmpty() ? entry.subject().name() : noun + " " + entry.subject().name();
    out.print(name + days + ": " + entry.cause() + effect + "\n");
  }
}
