package gateline.plan;

import java.math.BigDecimal;

/// A dependency of the task that holds it on the task named `on`. `lag` is in working days, within
/// 10,000 either way, and may be negative (a lead) or a fraction.
public record Link(String on, Type type, BigDecimal lag, Extras extras) {
  /// The usual link: finish to start without lag.
  public static Link to(String on) {
    return new Link(on, Type.FS, BigDecimal.ZERO, Extras.NONE);
  }

  public static Link of(String on, Type type, BigDecimal lag) {
    return new Link(on, type, lag, Extras.NONE);
  }

  /// Which end of the other task moves which end of this one: the first letter is the other's end.
  public enum Type {
    FS,
    SS,
    FF,
    SF
  }
}
