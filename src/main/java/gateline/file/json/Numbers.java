package gateline.file.json;

import java.math.BigDecimal;

/// A decimal number between two bounds, the upper one included. `wanted` says in words what to
/// write.
public record Numbers(BigDecimal least, BigDecimal most, boolean leastIncluded, String wanted)
    implements Format<BigDecimal> {

  public static Numbers between(long least, long most, String wanted) {
    return new Numbers(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true, wanted);
  }

  /// Numbers that are greater than `bound`.
  public static Numbers above(long bound, long most, String wanted) {
    return new Numbers(BigDecimal.valueOf(bound), BigDecimal.valueOf(most), false, wanted);
  }

  @Override
  public BigDecimal read(Cursor in) {
    BigDecimal number = in.number();
    int order = number.compareTo(least);
    if (order < 0 || (order == 0 && !leastIncluded) || number.compareTo(most) > 0) {
      throw in.unfit("range", "write " + wanted);
    }
    return number;
  }

  @Override
  public void write(BigDecimal value, CanonicalText out) {
    out.literal(shortest(value));
  }

  @Override
  public boolean isSame(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) == 0;
  }

  private static String shortest(BigDecimal value) {
    return value.scale() == 0 ? value.toString() : value.stripTrailingZeros().toPlainString();
  }
}
