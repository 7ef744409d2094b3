package gateline.edit.notation;

import gateline.plan.Range;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Two figures, the smaller one first: `3-6`.
public record RangeNotation(NumberNotation figure, String wanted) implements Notation<Range> {
  /// Person-days around an estimate.
  public static final RangeNotation PERSON_DAYS =
      new RangeNotation(
          NumberNotation.between(0, 10_000, "person-days from 0 to 10,000"),
          "optimistic and pessimistic person-days from 0 to 10,000, such as 3-6");

  /// Percent of each estimate, as a plan's default.
  public static final RangeNotation PERCENT =
      new RangeNotation(
          NumberNotation.between(0, 10_000, "percent of the estimate from 0 to 10,000"),
          "optimistic and pessimistic percent of the estimate, such as 80-150");

  @Override
  public String expected() {
    return wanted;
  }

  @Override
  public String format(Range value, PlanContext context) {
    return Figures.text(value.optimistic()) + "-" + Figures.text(value.pessimistic());
  }

  @Override
  public Parsed<Range> parse(String text, PlanContext context) {
    String[] parts = text.strip().split("[-–]", -1);
    return parts.length == 2
        ? figure
            .parse(parts[0], context)
            .flatMap(least -> figure.parse(parts[1], context).flatMap(most -> range(least, most)))
        : unexpected(text.strip());
  }

  private Parsed<Range> range(BigDecimal least, BigDecimal most) {
    return least.compareTo(most) <= 0
        ? Parsed.value(new Range(least, most))
        : unexpected(Figures.text(least) + "-" + Figures.text(most));
  }

  @Override
  public @Nullable String fault(Range value, PlanContext context) {
    String least = figure.fault(value.optimistic(), context);
    String most = figure.fault(value.pessimistic(), context);
    boolean isOrdered = value.optimistic().compareTo(value.pessimistic()) <= 0;
    String order = isOrdered ? null : format(value, context) + ": expected " + wanted;
    return least != null ? least : most != null ? most : order;
  }
}
