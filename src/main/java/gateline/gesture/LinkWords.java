package gateline.gesture;

import gateline.plan.Link;

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
}
