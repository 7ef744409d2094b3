package gateline.board;

/// Breaks a text into two lines.
public final class TextLines {
  private TextLines() {}

  /// The position of the space that splits a text into its two most even halves, -1 without one.
  public static int breakAt(String text) {
    int best = -1;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      boolean isNearer = Math.abs(text.length() - 2 * i) < Math.abs(text.length() - 2 * best);
      best = best < 0 || isNearer ? i : best;
    }
    return best;
  }
}
