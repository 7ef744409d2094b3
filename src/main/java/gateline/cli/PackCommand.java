package gateline.cli;

import gateline.board.BoardModel;
import gateline.board.Theme;
import gateline.export.PictureFormat;
import gateline.export.ReviewPack;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `gateline pack`: all pages of the weekly review in one step.
final class PackCommand implements Subcommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("pack").addPositional(PlanArgument.spec());
    spec.usageMessage().description("Write all pages of the weekly review and say their files.");
    return spec.addPositional(
            PlanArgument.spec(
                1, "OUT", "A folder for numbered images, or a file ending in .pdf or .pptx."))
        .addOption(
            OptionSpec.builder("--theme")
                .paramLabel("THEME")
                .type(Theme.class)
                .arity("1")
                .description("light or dark.")
                .build())
        .addOption(Privacy.option())
        .addOption(
            OptionSpec.builder("--as-of")
                .paramLabel("DATE")
                .type(LocalDate.class)
                .arity("1")
                .description("The day of the review, the plan's status date if not said.")
                .build());
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Path out = arguments.matchedPositional(1).getValue();
    if (PictureFormat.of(out).filter(format -> !format.holdsAllPages()).isPresent()) {
      throw new ParameterException(
          arguments.commandSpec().commandLine(),
          "'" + out + "' is one picture; name a folder, a .pdf or a .pptx");
    }
    Plan plan = PlanArgument.read(PlanArgument.of(arguments));
    LocalDate day = arguments.matchedOptionValue("--as-of", plan.statusDate());
    BoardModel model = BoardModel.of(Schedule.of(plan), day);
    BoardModel shown = Privacy.isGivenUp(arguments) ? model : model.withoutPrivate();
    Theme theme = arguments.matchedOptionValue("--theme", Theme.LIGHT);
    ReviewPack.write(shown, theme, out).forEach(streams.out()::println);
    return ExitCode.FINE;
  }
}
