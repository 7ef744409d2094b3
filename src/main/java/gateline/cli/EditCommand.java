package gateline.cli;

import gateline.cli.EditOrder.Kind;
import gateline.cli.EditOrder.Ordered;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.notation.Parsed;
import gateline.file.ReadResult;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// `gateline edit`: changes a plan by the edits that the window makes, in the order they are given.
/// When one is refused nothing is written.
final class EditCommand implements Subcommand {
  /// Filled while the arguments are read, because only their order says what comes first.
  private final List<EditOrder> orders = new ArrayList<>();

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(this).name("edit").addPositional(PlanArgument.spec());
    spec.usageMessage()
        .description(
            "Change a plan and say what was changed. Orders can be repeated and are taken in the"
                + " order given; when one is refused nothing is written.",
            "An ITEM goes by its id, a FIELD by its key in the file; plan is the plan itself,"
                + " week-3 the entry of a week.");
    EditOrders.ALL.forEach(kind -> spec.addOption(option(kind)));
    return Destination.addTo(spec);
  }

  private OptionSpec option(Kind kind) {
    return OptionSpec.builder(kind.option())
        .paramLabel(kind.label())
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description(kind.description())
        .parameterConsumer((texts, _, command) -> take(kind, texts.pop(), command))
        .build();
  }

  private void take(Kind kind, String text, CommandSpec command) {
    Matcher parts = Pattern.compile(kind.form(), Pattern.DOTALL).matcher(text);
    if (!parts.matches()) {
      String message = kind.option() + " takes " + kind.label() + " and not '" + text + "'";
      throw new ParameterException(command.commandLine(), message);
    }
    orders.add(new EditOrder(kind, parts));
  }

  @Override
  public int run(ParseResult arguments, Streams streams) throws IOException, Refusal {
    Path file = PlanArgument.of(arguments);
    Destination destination = new Destination(file, arguments).checked(true);
    ReadResult.Opened opened = PlanArgument.open(file);
    Document before = Document.of(opened.plan());
    List<String> refusals = new ArrayList<>();
    List<String> done = new ArrayList<>();
    Document after = apply(before, done, refusals);
    if (!refusals.isEmpty()) {
      refusals.forEach(words -> streams.complain(words, ExitCode.FAILED));
      return ExitCode.FAILED;
    }
    destination.write(after.plan(), after != before, opened.lineEnd());
    done.forEach(streams.out()::println);
    printFinish(before.schedule(), after.schedule(), streams.out());
    return ExitCode.FINE;
  }

  private Document apply(Document before, List<String> done, List<String> refusals) {
    Document here = before;
    for (EditOrder order : orders) {
      switch (order.in(here.context())) {
        case Parsed.Refused<Ordered>(String words) -> refusals.add(words);
        case Parsed.Value<Ordered>(Ordered ordered) -> {
          switch (here.attempt(ordered.edit())) {
            case Attempt.Refused(var problem) -> refusals.add(problem.text());
            case Attempt.Done(Document next) -> {
              done.add(
                  next == here ? ordered.edit().label() + ": nothing to change" : ordered.words());
              here = next;
            }
          }
        }
      }
    }
    return here;
  }

  private static void printFinish(Schedule before, Schedule after, PrintWriter out) {
    String now = DateWords.fullDay(after.finishAt().toLocalDate());
    String then = DateWords.fullDay(before.finishAt().toLocalDate());
    out.println("finish " + now + (now.equals(then) ? ", as before" : ", before " + then));
  }
}
