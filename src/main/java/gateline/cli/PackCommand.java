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
import picocli.CommandLine.ParseResult;

/// `gateline pack`: all pages of the weekly review in one step.
final class PackCommand implements Subcommand {
  private static final String THEME = "--theme";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("pack").addPositional(PlanArgument.spec());
    spec.usageMessage().description("Write all pages of the weekly review and say their files.");
    return spec.addPositional(
            PlanArgument.spec(
                1, "OUT", "A folder for numbered images, or a file ending in .pdf or .pptx."))
        .addOption(Options.option(THEME, "THEME", Theme.class, "light or dark."))
        .addOption(Privacy.option())
        .addOption(Options.asOf("The day of the review, the plan's status date if not said."));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Path out = arguments.matchedPositional(1).getValue();
    if (PictureFormat.of(out).filter(format -> !format.holdsAllPages()).isPresent()) {
      throw Misuse.of(arguments, "'" + out + "' is one picture; name a folder, a .pdf or a .pptx");
    }
    Plan plan = PlanArgument.read(PlanArgument.of(arguments));
    LocalDate day = arguments.matchedOptionValue(Options.AS_OF, plan.statusDate());
    BoardModel model = BoardModel.of(Schedule.of(plan), day);
    BoardModel shown = Privacy.isGivenUp(arguments) ? model : model.withoutPrivate();
    Theme theme = arguments.matchedOptionValue(THEME, Theme.LIGHT);
    ReviewPack.write(shown, theme, out).forEach(streams.out()::println);
    return ExitCode.FINE;
  }
}
