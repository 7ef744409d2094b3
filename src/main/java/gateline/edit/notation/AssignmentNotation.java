package gateline.edit.notation;

import gateline.plan.Extras;
import gateline.plan.Task.Assignment;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A squad on a task: `Core Runtime` for one person, `Quality x2` for two.
public record AssignmentNotation() implements Notation<Assignment> {
  private static final Pattern WITH_PEOPLE =
      Pattern.compile("(.+?)\\s*(?:\\s[xX]|[×*])\\s*([+-]?[\\d.]+)");
  private static final NumberNotation PEOPLE =
      NumberNotation.above(0, 1_000, "people above 0 and at most 1,000");

  @Override
  public String expected() {
    return "a squad of the plan, with its people if more than one, such as Quality x2";
  }

  @Override
  public String format(Assignment value, PlanContext context) {
    String squad = Directory.SQUADS.show(value.squad(), context);
    return value.people().compareTo(BigDecimal.ONE) == 0
        ? squad
        : squad + " x" + Figures.text(value.people());
  }

  @Override
  public Parsed<Assignment> parse(String text, PlanContext context) {
    Parsed<String> whole = Directory.SQUADS.find(text.strip(), context);
    Matcher parts = WITH_PEOPLE.matcher(text.strip());
    if (whole instanceof Parsed.Value || !parts.matches()) {
      return whole.map(Assignment::of);
    }
    return Directory.SQUADS
        .find(parts.group(1), context)
        .flatMap(squad ->
            PEOPLE
                .parse(parts.group(2), context)
                .map(people -> new Assignment(squad, people, Extras.NONE)));
  }

  @Override
  public @Nullable String fault(Assignment value, PlanContext context) {
    String squad = Directory.SQUADS.fault(value.squad(), context);
    return squad != null ? squad : PEOPLE.fault(value.people(), context);
  }

  @Override
  public List<String> choices(PlanContext context) {
    return Directory.SQUADS.choices(context);
  }
}
