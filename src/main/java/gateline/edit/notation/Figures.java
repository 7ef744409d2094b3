package gateline.edit.notation;

import java.math.BigDecimal;

/// Decimal numbers as plans hold them: shortest, never with an exponent.
public final class Figures {
  private Figures() {}

  /// The same number with no trailing zeros behind the point.
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  public static String text(BigDecimal number) {
    return plain(number).toPlainString();
  }
}
