package gateline.review;

/// Where a gate stands, with the words and the letter the board uses (no letter while undecided).
public enum GateState {
  PLANNED("planned", ""),
  READY("ready", ""),
  AT_RISK("at risk", ""),
  MISSED("missed", ""),
  GO("go", "G"),
  CONDITIONAL_GO("conditional go", "C"),
  HOLD("hold", "H"),
  KILL("kill", "K");

  private final String words;
  private final String letter;

  GateState(String words, String letter) {
    this.words = words;
    this.letter = letter;
  }

  public String words() {
    return words;
  }

  public String letter() {
    return letter;
  }

  /// How far from well: 0 when all is, 3 when work stops.
  public int gravity() {
    return switch (this) {
      case READY, GO -> 0;
      case PLANNED -> 1;
      case AT_RISK, CONDITIONAL_GO -> 2;
      case MISSED, HOLD, KILL -> 3;
    };
  }

  public boolean isDecided() {
    return !letter.isEmpty();
  }
}
