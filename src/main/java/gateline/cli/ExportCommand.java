package gateline.cli;

import static gateline.cli.Options.option;

import gateline.board.BoardModel;
import gateline.board.FilterWords;
import gateline.board.TaskFilter;
import gateline.board.picture.PicturePart;
import gateline.board.picture.PictureRequest;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.export.PictureFormat;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `gateline export`: a picture of a plan.
final class ExportCommand implements Subcommand {
  private static final String BASELINE = "--baseline";
  private static final String FILTER = "--filter";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("export").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Write a picture or document of a plan and say its files; further pages are numbered.");
    return PictureOptions.addTo(spec.addPositional(out()))
        .addOption(
            option(
                FILTER,
                "WORDS",
                String.class,
                "Only tasks that match, such as 'squad:core week:3-5 is:critical parity' or"
                    + " 'task:t1 task:t2'; is: takes critical, late, overloaded, paused, unfinished"
                    + " or public."))
        .addOption(
            option(
                BASELINE,
                "NAME",
                String.class,
                "Bars of this baseline, or of the last, under the bars of the timeline."))
        .addOption(Privacy.option())
        .addOption(
            Options.asOf("The day of the line for today, the plan's status date if not said."));
  }

  private static PositionalParamSpec out() {
    return PositionalParamSpec.builder()
        .index("1")
        .paramLabel("OUT")
        .type(Path.class)
        .required(true)
        .description("The picture's file; its name ends in " + PictureFormat.endings() + ".")
        .build();
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Path out = arguments.matchedPositional(1).getValue();
    if (PictureFormat.of(out).isEmpty()) {
      throw Misuse.of(arguments, "'" + out + "' does not end in " + PictureFormat.endings());
    }
    Plan plan = PlanArgument.read(PlanArgument.of(arguments));
    LocalDate today = arguments.matchedOptionValue(Options.AS_OF, plan.statusDate());
    BoardModel model = held(BoardModel.of(Schedule.of(plan), today), arguments);
    PictureRequest picture = PictureOptions.read(arguments, model);
    ExportRequest request =
        ExportRequest.of(
                arguments.hasMatchedOption(BASELINE)
                    ? picture.withPart(PicturePart.BASELINE, true)
                    : picture)
            .withRows(rows(arguments, plan))
            .withPrivate(Privacy.isGivenUp(arguments));
    List<Path> written = Exporter.write(model, request, out);
    written.forEach(streams.out()::println);
    return ExitCode.FINE;
  }

  /// Held against the baseline asked for.
  private static BoardModel held(BoardModel model, ParseResult arguments) throws Refusal {
    String name = arguments.matchedOptionValue(BASELINE, "");
    boolean isLast = name.isEmpty() || (name.equals("last") && model.variance() != null);
    return isLast ? model : model.heldAgainst(Since.named(model.plan(), name).name());
  }

  private static TaskFilter rows(ParseResult arguments, Plan plan) {
    try {
      return FilterWords.read(arguments.matchedOptionValue(FILTER, ""), plan);
    } catch (IllegalArgumentException e) {
      throw Misuse.of(arguments, FILTER + ": " + e.getMessage());
    }
  }
}
