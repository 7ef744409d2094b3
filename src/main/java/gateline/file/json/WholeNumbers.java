package gateline.file.json;

import java.math.BigDecimal;

/// A whole number between two bounds, both included. `wanted` says in words what to write.
public record WholeNumbers(int least, int most, String wanted) implements Format<Integer> {
  @Override
  public Integer read(Cursor in) {
    BigDecimal number = in.number();
    if (number.scale() > 0
        || number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw in.unfit("range", "write " + wanted);
    }
    return number.intValueExact();
  }

  @Override
  public void write(Integer value, CanonicalText out) {
    out.literal(value.toString());
  }
}
