package gateline.cli;

import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.picture.PicturePart;
import gateline.board.picture.PictureSize;
import gateline.board.picture.Preset;
import gateline.board.picture.View;
import gateline.capacity.leveling.Basis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole. `gateline PLAN` opens the window and never gets here.
public final class Cli {
  private final Streams streams;

  private Cli(Streams streams) {
    this.streams = streams;
  }

  /// Runs a command on the program's own streams and gives the exit code.
  public static int run(String... args) {
    Streams streams = Streams.ofProgram();
    int exit = run(streams, args);
    streams.flush();
    return exit;
  }

  static int run(Streams streams, String... args) {
    System.setProperty("java.awt.headless", "true");
    CommandLine command = new CommandLine(root());
    for (Subcommand each : subcommands()) {
      command.addSubcommand(each.spec().mixinStandardHelpOptions(true));
    }
    Cli cli = new Cli(streams);
    return command
        .registerConverter(View.class, new Words<>(View.class))
        .registerConverter(Theme.class, new Words<>(Theme.class))
        .registerConverter(Grouping.class, new Words<>(Grouping.class))
        .registerConverter(Basis.class, new Words<>(Basis.class))
        .registerConverter(PictureSize.class, SizeWords::parse)
        .registerConverter(PicturePart.class, new Words<>(PicturePart.class))
        .registerConverter(Preset.class, new Words<>(Preset.class))
        .registerConverter(LocalDate.class, Cli::date)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((e, _) -> cli.wrong(e))
        .setExecutionStrategy(cli::execute)
        .setOut(streams.out())
        .setErr(streams.err())
        .execute(args);
  }

  static List<Subcommand> subcommands() {
    return List.of(
        new ExportCommand(),
        new PackCommand(),
        new CheckCommand(),
        new ScheduleCommand(),
        new EditCommand(),
        new DiffCommand(),
        new MergeCommand(),
        new LevelCommand(),
        new SimulateCommand(),
        new ImportCommand(),
        new StandupCommand(),
        new BaselineCommand(),
        new ChangesCommand(),
        new ReportCommand());
  }

  private static CommandSpec root() {
    CommandSpec spec = CommandSpec.create().name("gateline").mixinStandardHelpOptions(true);
    spec.usageMessage().description("Opens a plan in the window, or runs a command.");
    return spec.versionProvider(() -> new String[] {"gateline" + version()})
        .addPositional(
            PositionalParamSpec.builder()
                .paramLabel("PLAN")
                .arity("0..1")
                .type(Path.class)
                .description("The plan file to open.")
                .build());
  }

  /// The version that the build wrote into the module; there is none on a class path.
  private static String version() {
    var module = Cli.class.getModule().getDescriptor();
    return module == null ? "" : " " + module.rawVersion().orElse("");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw new TypeConversionException(
          "expected a date such as 2026-01-29 but was '" + text + "'");
    }
  }

  private int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    if (!parsed.hasSubcommand()) {
      return withoutCommand(parsed);
    }
    return run(parsed.subcommand());
  }

  /// A word alone is a file that is not there, for one that is opens the window, or a command that
  /// is not known.
  private int withoutCommand(ParseResult parsed) {
    Path word = parsed.matchedPositionalValue(0, null);
    if (word != null && looksLikeFile(word)) {
      return streams.complain(word + ": there is no such file", ExitCode.FAILED);
    }
    String message = word == null ? "a command is missing" : unknown(word);
    throw Misuse.of(parsed, message);
  }

  private static boolean looksLikeFile(Path word) {
    return word.getNameCount() > 1 || word.toString().contains(".");
  }

  private static String unknown(Path word) {
    String commands = new TreeSet<>(WindowWish.COMMANDS).stream().collect(Collectors.joining(", "));
    return "'" + word + "' is neither a file nor one of the commands " + commands;
  }

  private int run(ParseResult arguments) {
    Subcommand command = (Subcommand) arguments.commandSpec().userObject();
    return streams.guard(() -> command.run(arguments, streams));
  }

  private int wrong(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    Path word = firstWord(e);
    String message = word == null || looksLikeFile(word) ? e.getMessage() : unknown(word);
    return streams.complain(message + " (see " + command + " --help)", ExitCode.USAGE);
  }

  /// The word that stands where a command should and is followed by more; null when there is none.
  private static @Nullable Path firstWord(ParameterException e) {
    boolean isRoot = e.getCommandLine().getParent() == null;
    return isRoot && e instanceof UnmatchedArgumentException more && !more.isUnknownOption()
        ? e.getCommandLine().getParseResult().matchedPositionalValue(0, null)
        : null;
  }
}
