package gateline.gesture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The steps in which a hand changes a length or a share: as fine as it can aim, and finer when
/// asked for.
final class Steps {
  private static final double WIDE_DAY = 40;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private Steps() {}

  /// Whole days, halves where a day is wide; asked for finer ones, half of that.
  static BigDecimal ofDays(Moment now) {
    boolean isWide = now.axis().dayWidth() >= WIDE_DAY;
    if (now.isFine()) {
      return isWide ? QUARTER : HALF;
    }
    return isWide ? HALF : BigDecimal.ONE;
  }

  /// 5 %, or 1 % when finer ones are asked for.
  static BigDecimal ofProgress(Moment now) {
    return now.isFine() ? BigDecimal.ONE : FIVE;
  }

  /// A value rounded to whole steps, in its shortest form.
  static BigDecimal nearest(double value, BigDecimal step) {
    BigDecimal steps =
        BigDecimal.valueOf(value / step.doubleValue()).setScale(0, RoundingMode.HALF_UP);
    return shortest(steps.multiply(step));
  }

  static BigDecimal shortest(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
