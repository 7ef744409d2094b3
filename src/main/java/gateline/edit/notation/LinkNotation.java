package gateline.edit.notation;

import gateline.plan.Link;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A dependency in the usual notation: `12`, `12FS+2d`, `w1-tracing SS-1d`, `"Golden capture" FF`.
/// The task is its row from 1 in the order of the file, its id or its name; it is shown by its row.
public record LinkNotation() implements Notation<Link> {
  private static final Pattern ROW = Pattern.compile("\\d{1,9}");
  private static final Pattern TYPED =
      Pattern.compile("(.+?)\\s*(FS|SS|FF|SF)\\s*([+-].*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDS =
      Pattern.compile("(FS|SS|FF|SF)?\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAGGED = Pattern.compile("(\\d+|\".*\")\\s*([+-].*)");

  @Override
  public String expected() {
    return "a task by row, id or name, with the kind of link and its lag if need be, such as 12,"
        + " 12SS or 12FS+2d";
  }

  @Override
  public String format(Link value, PlanContext context) {
    int row = context.index().taskPosition(value.on()) + 1;
    String task = row == 0 ? Quotes.quoted(value.on()) : Integer.toString(row);
    boolean isPlain = value.type() == Link.Type.FS && value.lag().signum() == 0;
    return isPlain ? task : task + ends(value, context);
  }

  /// The kind of a link and its lag: `FS+2d`, `SS`.
  public static String ends(Link link, PlanContext context) {
    return link.type() + lag(link.lag(), context);
  }

  /// Another kind or lag for a link as `ends` writes them: `SS+1d`, `SS` for no lag, `+2d` for the
  /// same kind.
  public static Parsed<Link> withEnds(Link link, String text, PlanContext context) {
    Matcher ends = ENDS.matcher(text.strip());
    if (text.isBlank() || !ends.matches()) {
      return Parsed.refused("nothing: expected FS, SS, FF or SF, with a lag if need be");
    }
    String type = ends.group(1);
    String lag = ends.group(2).isEmpty() ? "0" : ends.group(2);
    return AmountNotation.LAG
        .parse(lag, context)
        .map(days ->
            new Link(
                link.on(),
                type == null ? link.type() : Link.Type.valueOf(type.toUpperCase(Locale.ROOT)),
                days,
                link.extras()));
  }

  private static String lag(BigDecimal lag, PlanContext context) {
    String sign = lag.signum() > 0 ? "+" : "";
    return lag.signum() == 0 ? "" : sign + AmountNotation.LAG.format(lag, context);
  }

  @Override
  public Parsed<Link> parse(String text, PlanContext context) {
    Parsed<String> whole = task(text.strip(), context);
    Matcher typed = TYPED.matcher(text.strip());
    Matcher lagged = LAGGED.matcher(text.strip());
    if (whole instanceof Parsed.Value) {
      return whole.map(Link::to);
    }
    if (typed.matches()) {
      String type = typed.group(2).toUpperCase(Locale.ROOT);
      return link(typed.group(1), Link.Type.valueOf(type), typed.group(3), context);
    }
    return lagged.matches()
        ? link(lagged.group(1), Link.Type.FS, lagged.group(2), context)
        : whole.map(Link::to);
  }

  private static Parsed<Link> link(
      String task, Link.Type type, @Nullable String lag, PlanContext context) {
    return task(task, context)
        .flatMap(on ->
            AmountNotation.LAG
                .parse(lag == null ? "0" : lag, context)
                .map(days -> Link.of(on, type, days)));
  }

  private static Parsed<String> task(String text, PlanContext context) {
    List<Task> tasks = context.plan().tasks();
    boolean isNumber = ROW.matcher(text).matches();
    int row = isNumber ? Integer.parseInt(text) : 0;
    if (row >= 1 && row <= tasks.size()) {
      return Parsed.value(tasks.get(row - 1).id());
    }
    return isNumber && !Directory.TASKS.holds(text, context)
        ? Parsed.refused("row " + row + ": expected a row from 1 to " + tasks.size())
        : Directory.TASKS.find(text, context);
  }

  @Override
  public @Nullable String fault(Link value, PlanContext context) {
    String task = Directory.TASKS.fault(value.on(), context);
    return task != null ? task : AmountNotation.LAG.fault(value.lag(), context);
  }

  @Override
  public List<String> choices(PlanContext context) {
    return Directory.TASKS.choices(context);
  }
}
