package gateline.edit.notation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A week of the plan: `4`, `w4` or `week 4`.
public record WeekNotation() implements Notation<Integer> {
  private static final Pattern WEEK =
      Pattern.compile("(?:w|week)?\\s*(\\d{1,4})", Pattern.CASE_INSENSITIVE);

  @Override
  public String expected() {
    return "a week of the plan, such as 4 or w4";
  }

  @Override
  public String format(Integer value, PlanContext context) {
    return value.toString();
  }

  @Override
  public Parsed<Integer> parse(String text, PlanContext context) {
    Matcher week = WEEK.matcher(text.strip());
    return week.matches()
        ? faultless(Integer.valueOf(week.group(1)), context)
        : unexpected(text.strip());
  }

  @Override
  public @Nullable String fault(Integer value, PlanContext context) {
    int last = context.plan().weeks();
    return value >= 1 && value <= last
        ? null
        : "week " + value + ": expected a week of the plan, 1 to " + last;
  }

  @Override
  public List<String> choices(PlanContext context) {
    return IntStream.rangeClosed(1, context.plan().weeks()).mapToObj(String::valueOf).toList();
  }
}
