package gateline.cli;

import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.notation.Directory;
import gateline.edit.notation.ItemNotation;
import gateline.edit.notation.Parsed;
import gateline.file.PlanFiles;
import gateline.file.ReadResult;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.plan.Standup;
import gateline.review.standup.Filing;
import gateline.review.standup.ReadStandups;
import gateline.review.standup.StandupDraft;
import gateline.review.standup.StandupMarkdown;
import gateline.review.standup.StandupReader;
import gateline.review.standup.Standups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gateline standup`: writes stand-ups as Markdown, what was said or else a draft of what the plan
/// knows, and reads them back into the plan.
final class StandupCommand implements Subcommand {
  private static final String SQUAD = "--squad";
  private static final String WEEK = "--week";
  private static final String PRIVATE = "--private";
  private static final String READ = "--read";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("standup").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Write stand-ups as Markdown: of a squad, of a week, or all that were held. What was"
                + " not held yet is a draft of what the plan knows.",
            "With --read, take stand-ups from Markdown into the plan.");
    return spec.addOption(
            Options.option(SQUAD, "SQUAD", String.class, "The squad, by its id or its name."))
        .addOption(Options.option(WEEK, "WEEK", Integer.class, "The week, counted from 1."))
        .addOption(Options.flag(PRIVATE, "With what is private, marked so."))
        .addOption(Options.option(READ, "FILE", Path.class, "Read this Markdown into the plan."))
        .addOption(
            Options.flag(Destination.IN_PLACE, "With --read: write to the plan file itself."))
        .addOption(Options.out("Where to write: the Markdown, or with --read the plan."));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Path file = PlanArgument.of(arguments);
    Path read = arguments.matchedOptionValue(READ, null);
    if (read != null) {
      return read(file, read, arguments, streams);
    }
    if (arguments.hasMatchedOption(Destination.IN_PLACE)) {
      throw Misuse.of(arguments, Destination.IN_PLACE + " goes with " + READ);
    }
    Document document = Document.of(PlanArgument.read(file));
    List<Standup> standups = wanted(document, arguments);
    String text =
        arguments.hasMatchedOption(PRIVATE)
            ? StandupMarkdown.withPrivate(document.context(), standups)
            : StandupMarkdown.of(document.context(), standups);
    Path out = arguments.matchedOptionValue(Options.OUT, null);
    if (out == null) {
      streams.out().print(text);
    } else {
      PlanFiles.saveText(out, text);
    }
    return ExitCode.FINE;
  }

  private static List<Standup> wanted(Document document, ParseResult arguments) throws Refusal {
    Plan plan = document.plan();
    String squad = squad(document, arguments.matchedOptionValue(SQUAD, null));
    Integer week = arguments.matchedOptionValue(WEEK, null);
    if (week == null) {
      return Standups.all(plan).stream()
          .filter(each -> squad == null || each.squad().equals(squad))
          .toList();
    }
    if (week < 1 || week > plan.weeks()) {
      throw new Refusal("week " + week + ": expected a week of the plan, 1 to " + plan.weeks());
    }
    List<String> squads =
        squad == null ? plan.squads().stream().map(Squad::id).toList() : List.of(squad);
    return squads.stream()
        .map(each -> StandupDraft.heldOr(document.schedule(), week, each))
        .toList();
  }

  private static @Nullable String squad(Document document, @Nullable String name) throws Refusal {
    if (name == null) {
      return null;
    }
    return switch (new ItemNotation(Directory.SQUADS).parse(name, document.context())) {
      case Parsed.Value<String>(String id) -> id;
      case Parsed.Refused<String>(String words) -> throw new Refusal(words);
    };
  }

  private static int read(Path file, Path text, ParseResult arguments, Streams streams)
      throws IOException, Refusal {
    Destination destination = new Destination(file, arguments).checked(true);
    ReadResult.Opened opened = PlanArgument.open(file);
    Document before = Document.of(opened.plan());
    byte[] content = PlanFiles.content(text, StandupReader.LARGEST * 4);
    String written = new String(content, StandardCharsets.UTF_8);
    ReadStandups read = StandupReader.read(written, before.context());
    for (Problem problem : read.problems()) {
      streams.err().println(text + ": " + PlanArgument.words(problem));
    }
    if (read.isRefused()) {
      return ExitCode.FAILED;
    }
    Edit edit = Filing.of(read.standups(), before.context());
    return switch (before.attempt(edit)) {
      case Attempt.Refused(Problem problem) -> streams.complain(problem.text(), ExitCode.FAILED);
      case Attempt.Done(Document after) -> {
        destination.write(after.plan(), after != before, opened.lineEnd());
        streams.out().println(edit.label() + (after == before ? ": nothing to change" : ""));
        yield ExitCode.FINE;
      }
    };
  }
}
