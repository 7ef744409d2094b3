package gateline.edit.notation;

import gateline.plan.Range;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The size of a task: `3`, `3d`, `4h`, `1w`, or with its range `2-3-6`: optimistic, likely,
/// pessimistic. A size typed alone takes the range away.
public record EstimateNotation() implements Notation<Estimate> {
  private static final AmountNotation DAYS = AmountNotation.PERSON_DAYS;
  private static final int WITH_RANGE = 3;

  @Override
  public String expected() {
    return "person-days from 0 to 10,000, such as 3, 4h, 1w or 2-3-6 for a range";
  }

  @Override
  public String format(Estimate value, PlanContext context) {
    String days = DAYS.format(value.days(), context);
    Range range = value.range();
    return range == null
        ? days
        : DAYS.format(range.optimistic(), context)
            + ("-" + days + "-")
            + DAYS.format(range.pessimistic(), context);
  }

  @Override
  public Parsed<Estimate> parse(String text, PlanContext context) {
    List<Parsed<BigDecimal>> parts =
        Arrays.stream(text.strip().split("[-–]", -1))
            .map(part -> DAYS.parse(part, context))
            .toList();
    if (parts.size() == 1) {
      return number(parts.getFirst(), text).map(days -> new Estimate(days, null));
    }
    return parts.size() == WITH_RANGE ? threePoints(parts, text) : unexpected(text.strip());
  }

  private Parsed<BigDecimal> number(Parsed<BigDecimal> part, String text) {
    return part instanceof Parsed.Refused ? unexpected(text.strip()) : part;
  }

  private Parsed<Estimate> threePoints(List<Parsed<BigDecimal>> parts, String text) {
    return number(parts.get(0), text)
        .flatMap(least ->
            number(parts.get(1), text)
                .flatMap(days ->
                    number(parts.get(2), text).flatMap(most -> ordered(least, days, most))));
  }

  private Parsed<Estimate> ordered(BigDecimal least, BigDecimal days, BigDecimal most) {
    Estimate estimate = new Estimate(days, new Range(least, most));
    String fault = disorder(estimate);
    return fault == null ? Parsed.value(estimate) : Parsed.refused(fault);
  }

  @Override
  public @Nullable String fault(Estimate value, PlanContext context) {
    Range range = value.range();
    String fault = DAYS.fault(value.days(), context);
    if (fault != null || range == null) {
      return fault;
    }
    String most = DAYS.fault(range.pessimistic(), context);
    return most != null ? most : disorder(value);
  }

  private static @Nullable String disorder(Estimate value) {
    Range range = value.range();
    boolean isOrdered =
        range == null
            || (range.optimistic().compareTo(value.days()) <= 0
                && value.days().compareTo(range.pessimistic()) <= 0);
    return isOrdered ? null : "optimistic, likely, pessimistic: expected them in rising order";
  }
}
