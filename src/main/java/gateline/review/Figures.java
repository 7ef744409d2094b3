package gateline.review;

import gateline.plan.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A metric's figures in words: thousands with a comma, four decimals at most, no trailing zeros,
/// per cent attached.
public final class Figures {
  private static final int DECIMALS = 4;

  private Figures() {}

  /// `1,616`, `2.5`, `−3`.
  public static String number(BigDecimal value) {
    BigDecimal seen =
        value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
    BigDecimal plain = seen.stripTrailingZeros();
    StringBuilder digits = new StringBuilder(plain.abs().toPlainString());
    int whole = digits.indexOf(".") < 0 ? digits.length() : digits.indexOf(".");
    for (int at = whole - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return plain.signum() < 0 ? "−" + digits : digits.toString();
  }

  /// The number alone, or with its sign when the unit is per cent: other units stand in the name.
  public static String with(String unit, BigDecimal value) {
    return unit.equals("%") ? number(value) + "%" : number(value);
  }

  /// With its unit, or else the metric's name: `1,616 tests`, `97%`.
  public static String named(Metric metric, BigDecimal value) {
    String what = metric.unit().isEmpty() ? metric.name() : metric.unit();
    return metric.unit().equals("%") ? with("%", value) : number(value) + " " + what;
  }
}
