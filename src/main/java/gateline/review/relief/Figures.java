package gateline.review.relief;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures as a plan is to hold them: few decimals, none of them a zero at the end.
final class Figures {
  private Figures() {}

  static BigDecimal rounded(double value) {
    return exact(BigDecimal.valueOf(value));
  }

  static BigDecimal exact(BigDecimal value) {
    BigDecimal stripped = value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// The least whole number of steps that a value fits in.
  static double up(double value, double step) {
    return Math.ceil(value / step - 1e-9) * step;
  }

  /// The most whole steps that fit in a value.
  static double down(double value, double step) {
    return Math.floor(value / step + 1e-9) * step;
  }
}
