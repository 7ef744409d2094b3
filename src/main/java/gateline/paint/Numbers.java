package gateline.paint;

/// Numbers as short as XML allows: at most two decimals, no zeros at the end, no minus zero.
public final class Numbers {
  private Numbers() {}

  public static void append(StringBuilder out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest != 0) {
      out.append('.').append(rest / 10);
    }
    if (rest % 10 != 0) {
      out.append(rest % 10);
    }
  }
}
