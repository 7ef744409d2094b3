package gateline.review;

import java.math.BigDecimal;
import java.util.Locale;

/// A metric's figures in words: thousands with a comma, no trailing zeros, per cent attached.
public final class Figures {
  private Figures() {}

  /// `1,616`, `2.5`, `−3`.
  public static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    String digits =
        String.format(Locale.ENGLISH, "%,." + Math.max(0, plain.scale()) + "f", plain.abs());
    return plain.signum() < 0 ? "−" + digits : digits;
  }

  /// The number alone, or with its sign when the unit is per cent: other units stand in the name.
  public static String with(String unit, BigDecimal value) {
    return unit.equals("%") ? number(value) + "%" : number(value);
  }
}
