package gateline.edit.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who answers for something: a squad of the plan, shown by its name, or anybody else as typed.
public record OwnerNotation() implements Notation<String> {
  @Override
  public String expected() {
    return "a squad of the plan or a name";
  }

  @Override
  public String format(String value, PlanContext context) {
    boolean isSquad = Directory.SQUADS.holds(value, context);
    boolean isPlain = value.isEmpty() || Quotes.parts(value).equals(List.of(value));
    return isSquad ? Directory.SQUADS.show(value, context) : isPlain ? value : Quotes.quoted(value);
  }

  @Override
  public Parsed<String> parse(String text, PlanContext context) {
    String typed = text.strip().replaceAll("\\R", " ");
    return Directory.SQUADS.find(typed, context) instanceof Parsed.Value<String> squad
        ? squad
        : faultless(Quotes.unquoted(typed), context);
  }

  @Override
  public @Nullable String fault(String value, PlanContext context) {
    return TextNotation.LINE.fault(value, context);
  }

  @Override
  public List<String> choices(PlanContext context) {
    return Directory.SQUADS.choices(context);
  }
}
