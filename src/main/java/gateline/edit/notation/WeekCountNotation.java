package gateline.edit.notation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How many weeks a plan has.
public record WeekCountNotation() implements Notation<Integer> {
  private static final NumberNotation COUNT =
      NumberNotation.between(1, 520, "a whole number of weeks from 1 to 520");

  @Override
  public String expected() {
    return COUNT.expected();
  }

  @Override
  public String format(Integer value, PlanContext context) {
    return value.toString();
  }

  @Override
  public Parsed<Integer> parse(String text, PlanContext context) {
    return COUNT
        .parse(text, context)
        .flatMap(number ->
            number.scale() > 0 ? unexpected(text.strip()) : Parsed.value(number.intValueExact()));
  }

  @Override
  public @Nullable String fault(Integer value, PlanContext context) {
    return COUNT.fault(BigDecimal.valueOf(value), context);
  }
}
