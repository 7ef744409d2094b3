package gateline.capacity.leveling;

import gateline.time.WorkTime;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Working minutes as the delay that the schedule turns into the same minutes again.
final class Delays {
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
  private static final int MOST_DECIMALS = 6;

  private Delays() {}

  /// In working days with as few decimals as will do.
  static BigDecimal days(WorkTime time, BigDecimal hoursPerDay, long minutes) {
    BigDecimal perDay = hoursPerDay.multiply(BigDecimal.valueOf(60));
    BigDecimal exact =
        BigDecimal.valueOf(minutes).divide(perDay, MOST_DECIMALS, RoundingMode.HALF_UP);
    BigDecimal days = exact.setScale(0, RoundingMode.HALF_UP);
    for (int decimals = 1; time.minutes(days) != minutes && decimals <= MOST_DECIMALS; decimals++) {
      days = exact.setScale(decimals, RoundingMode.HALF_UP);
    }
    return days.min(MOST);
  }
}
