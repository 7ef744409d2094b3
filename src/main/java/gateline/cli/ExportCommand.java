package gateline.cli;

import static gateline.cli.Options.option;

import gateline.board.BoardModel;
import gateline.board.FilterWords;
import gateline.board.Grouping;
import gateline.board.TaskFilter;
import gateline.board.Theme;
import gateline.board.TimeAxis;
import gateline.board.picture.PictureRequest;
import gateline.board.picture.View;
import gateline.export.ExportRequest;
import gateline.export.Exporter;
import gateline.export.PictureFormat;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `gateline export`: a picture of a plan.
final class ExportCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("export").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Write a picture or document of a plan and say its files; further pages are numbered.");
    return spec.addPositional(out())
        .addOption(
            option("--view", "VIEW", View.class, "timeline, lanes, allocation, gates or review."))
        .addOption(option("--size", "WxH", PictureSize.class, "In pixels, 1920x1080 if not said."))
        .addOption(option("--theme", "THEME", Theme.class, "light or dark."))
        .addOption(option("--from", "WEEK", Integer.class, "The first week to show."))
        .addOption(option("--to", "WEEK", Integer.class, "The last week to show."))
        .addOption(
            option(
                "--group",
                "BY",
                Grouping.class,
                "week, sprint, phase, squad or none for the rows of the timeline; squad or phase"
                    + " for lanes."))
        .addOption(
            option(
                "--filter",
                "WORDS",
                String.class,
                "Only tasks that match, such as 'squad:core week:3-5 is:critical parity'; is: takes"
                    + " critical, late, overloaded, paused, unfinished or public."))
        .addOption(Privacy.option())
        .addOption(
            option(
                "--as-of",
                "DATE",
                LocalDate.class,
                "The day of the line for today, the plan's status date if not said."));
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
      throw wrong(arguments, "'" + out + "' does not end in " + PictureFormat.endings());
    }
    Plan plan = PlanArgument.read(PlanArgument.of(arguments));
    LocalDate today = arguments.matchedOptionValue("--as-of", plan.statusDate());
    BoardModel model = BoardModel.of(Schedule.of(plan), today, filter(arguments, plan));
    ExportRequest request =
        ExportRequest.of(picture(arguments, model)).withPrivate(Privacy.isGivenUp(arguments));
    List<Path> written = Exporter.write(model, request, out);
    written.forEach(streams.out()::println);
    return ExitCode.FINE;
  }

  private static TaskFilter filter(ParseResult arguments, Plan plan) {
    try {
      return FilterWords.read(arguments.matchedOptionValue("--filter", ""), plan);
    } catch (IllegalArgumentException e) {
      throw wrong(arguments, "--filter: " + e.getMessage());
    }
  }

  private static PictureRequest picture(ParseResult arguments, BoardModel model) {
    View view = arguments.matchedOptionValue("--view", View.TIMELINE);
    PictureSize size = arguments.matchedOptionValue("--size", PictureSize.SLIDE);
    return PictureRequest.of(view, size.width(), size.height())
        .withTheme(arguments.matchedOptionValue("--theme", Theme.LIGHT))
        .withGrouping(grouping(arguments, view))
        .withWeeks(weeks(arguments, model.lastWeek()));
  }

  private static Grouping grouping(ParseResult arguments, View view) {
    List<Grouping> known = view.groupings();
    Grouping asked = arguments.matchedOptionValue("--group", known.getFirst());
    if (!known.contains(asked)) {
      String words = known.stream().map(Words::word).collect(Collectors.joining(" or "));
      throw wrong(
          arguments,
          "--view %s knows no --group %s, only %s"
              .formatted(Words.word(view), Words.word(asked), words));
    }
    return asked;
  }

  private static TimeAxis.@Nullable Span weeks(ParseResult arguments, int last) {
    if (!arguments.hasMatchedOption("--from") && !arguments.hasMatchedOption("--to")) {
      return null;
    }
    int from = arguments.matchedOptionValue("--from", 1);
    int to = arguments.matchedOptionValue("--to", last);
    if (from < 1 || from > to || to > last) {
      throw wrong(arguments, "weeks " + from + " to " + to + " do not lie in 1 to " + last);
    }
    return new TimeAxis.Span(from, to);
  }

  private static ParameterException wrong(ParseResult arguments, String message) {
    return new ParameterException(arguments.commandSpec().commandLine(), message);
  }
}
