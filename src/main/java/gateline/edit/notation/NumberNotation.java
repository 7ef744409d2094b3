package gateline.edit.notation;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A decimal number between two bounds, the upper one included; `unit` may follow it and is shown
/// behind it. `wanted` says what is expected.
public record NumberNotation(
    BigDecimal least, BigDecimal most, boolean leastIncluded, String unit, String wanted)
    implements Notation<BigDecimal> {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

  public static NumberNotation between(long least, long most, String wanted) {
    return new NumberNotation(
        BigDecimal.valueOf(least), BigDecimal.valueOf(most), true, "", wanted);
  }

  /// Numbers that are greater than `bound`.
  public static NumberNotation above(long bound, long most, String wanted) {
    return new NumberNotation(
        BigDecimal.valueOf(bound), BigDecimal.valueOf(most), false, "", wanted);
  }

  public NumberNotation in(String shownUnit) {
    return new NumberNotation(least, most, leastIncluded, shownUnit, wanted);
  }

  @Override
  public String expected() {
    return wanted;
  }

  @Override
  public String format(BigDecimal value, PlanContext context) {
    return Figures.text(value) + unit;
  }

  @Override
  public Parsed<BigDecimal> parse(String text, PlanContext context) {
    String number = withoutUnit(text.strip()).strip();
    return NUMBER.matcher(number).matches()
        ? faultless(Figures.plain(new BigDecimal(number)), context)
        : unexpected(text.strip());
  }

  private String withoutUnit(String text) {
    return text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
  }

  @Override
  public @Nullable String fault(BigDecimal value, PlanContext context) {
    int order = value.compareTo(least);
    boolean isOut = order < 0 || (order == 0 && !leastIncluded) || value.compareTo(most) > 0;
    return isOut ? Figures.text(value) + ": expected " + wanted : null;
  }
}
