package gateline.cli;

import gateline.edit.Attempt;
import gateline.edit.Baselines;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.TakeBaseline;
import gateline.file.ReadResult;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `gateline baseline`: lists the baselines of a plan, takes one or deletes one.
final class BaselineCommand implements Subcommand {
  private static final String TAKE = "--take";
  private static final String DELETE = "--delete";
  private static final String LIST = "--list";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("baseline").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description("List the baselines of a plan, keep it as it stands as one, or delete one.");
    spec.addOption(Options.flag(LIST, "List them (the default)."))
        .addOption(named(TAKE, "Keep the plan and its dates under this name."))
        .addOption(named(DELETE, "Delete the baseline of this name."))
        .addOption(Options.asOf("The day it is taken; the status date unless told."));
    return Destination.addTo(spec);
  }

  private static OptionSpec named(String name, String description) {
    return Options.option(name, "NAME", String.class, description);
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    boolean changes = arguments.hasMatchedOption(TAKE) || arguments.hasMatchedOption(DELETE);
    if (Stream.of(TAKE, DELETE, LIST).filter(arguments::hasMatchedOption).count() > 1) {
      throw Misuse.of(arguments, "say one of --take, --delete and --list");
    }
    Path file = PlanArgument.of(arguments);
    Destination destination = new Destination(file, arguments).checked(changes);
    ReadResult.Opened opened = PlanArgument.open(file);
    if (changes) {
      Document after = after(Document.of(opened.plan()), edit(opened.plan(), arguments));
      destination.write(after.plan(), true, opened.lineEnd());
    } else {
      opened.plan().baselines().forEach(each -> streams.out().print(line(each) + "\n"));
    }
    return ExitCode.FINE;
  }

  private static Edit edit(Plan plan, ParseResult arguments) throws Refusal {
    if (arguments.hasMatchedOption(DELETE)) {
      String name = arguments.matchedOptionValue(DELETE, "");
      return Baselines.delete(plan, Since.named(plan, name));
    }
    LocalDate day = arguments.matchedOptionValue(Options.AS_OF, plan.statusDate());
    return new TakeBaseline(arguments.matchedOptionValue(TAKE, ""), day);
  }

  private static Document after(Document before, Edit edit) throws Refusal {
    return switch (before.attempt(edit)) {
      case Attempt.Done(Document next) -> next;
      case Attempt.Refused(var problem) -> throw new Refusal(problem.text());
    };
  }

  private static String line(Baseline baseline) {
    LocalDate taken = baseline.taken();
    return (taken == null ? "no day    " : taken) + "  " + baseline.name();
  }
}
