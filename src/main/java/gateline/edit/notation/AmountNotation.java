package gateline.edit.notation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An amount of work or time in days, which may be typed in hours, days or weeks of the plan's
/// calendar: `3`, `3d`, `4h`, `1w`. It is shown in days, with `unit` behind it.
public record AmountNotation(NumberNotation days, String unit) implements Notation<BigDecimal> {
  private static final Pattern AMOUNT =
      Pattern.compile("([+-]?\\s*\\d{1,30}(?:\\.\\d{1,30})?)\\s*([dhw]?)");
  private static final int DECIMALS = 4;

  /// Person-days of a task.
  public static final AmountNotation PERSON_DAYS =
      new AmountNotation(
          NumberNotation.between(0, 10_000, "person-days from 0 to 10,000, such as 3, 4h or 1w"),
          "");

  /// Working days, as delays and impacts have them.
  public static final AmountNotation WORKING_DAYS =
      new AmountNotation(
          NumberNotation.between(0, 10_000, "working days from 0 to 10,000, such as 3, 4h or 1w"),
          "");

  /// Working days between the ends of a link.
  public static final AmountNotation LAG =
      new AmountNotation(
          NumberNotation.between(
              -10_000, 10_000, "working days from -10,000 to 10,000, such as 2d, -1d or 4h"),
          "d");

  @Override
  public String expected() {
    return days.expected();
  }

  @Override
  public String format(BigDecimal value, PlanContext context) {
    return Figures.text(value) + unit;
  }

  @Override
  public Parsed<BigDecimal> parse(String text, PlanContext context) {
    Matcher amount = AMOUNT.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!amount.matches()) {
      return unexpected(text.strip());
    }
    BigDecimal number = new BigDecimal(amount.group(1).replace(" ", ""));
    return faultless(inDays(number, amount.group(2), context), context);
  }

  private static BigDecimal inDays(BigDecimal number, String unit, PlanContext context) {
    var calendar = context.plan().calendar();
    return Figures.plain(
        switch (unit) {
          case "h" -> number.divide(calendar.hoursPerDay(), DECIMALS, RoundingMode.HALF_UP);
          case "w" -> number.multiply(BigDecimal.valueOf(calendar.workdays().size()));
          default -> number;
        });
  }

  @Override
  public @Nullable String fault(BigDecimal value, PlanContext context) {
    return days.fault(value, context);
  }
}
