package gateline.gesture;

import gateline.plan.Link;
import gateline.time.DateWords;
import java.math.BigDecimal;

/// What a link of each type asks, in one sentence.
public final class LinkWords {
  private LinkWords() {}

  /// `FS: Parity report starts after Gap matrix ends`.
  public static String asked(Link.Type type, String from, String to) {
    return type
        + ": "
        + to
        + switch (type) {
          case FS -> " starts after " + from + " ends";
          case SS -> " starts after " + from + " starts";
          case FF -> " ends after " + from + " ends";
          case SF -> " ends after " + from + " starts";
        };
  }

  /// What a lag adds to the sentence: `, 2 days later`; nothing without one.
  public static String lag(BigDecimal days) {
    String amount = ", " + DateWords.days(days.abs().doubleValue());
    return days.signum() == 0 ? "" : amount + (days.signum() > 0 ? " later" : " earlier");
  }
}
