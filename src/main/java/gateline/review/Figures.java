package gateline.review;

import java.math.BigDecimal;

/// A metric's figures in words: thousands with a comma, no trailing zeros, per cent attached.
public final class Figures {
  private Figures() {}

  /// `1,616`, `2.5`, `−3`.
  public static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
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
}
