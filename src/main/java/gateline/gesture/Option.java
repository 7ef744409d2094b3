package gateline.gesture;

import gateline.edit.Edit;

/// One way out where a drop goes against links: what a button says, and the edit behind it.
public record Option(Kind kind, String words, Edit edit) {
  Option byHand() {
    return new Option(kind, words, new ByHand(edit));
  }

  /// Keep what links ask, let them ask less, set the bar down regardless, or drop the links.
  public enum Kind {
    KEEP,
    LAG,
    PIN,
    UNLINK
  }
}
