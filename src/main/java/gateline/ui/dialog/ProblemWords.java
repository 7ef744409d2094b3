package gateline.ui.dialog;

import gateline.plan.Place;
import gateline.plan.Problem;

/// A problem as a reader of the window meets it: its text as a sentence, its rule in words.
public final class ProblemWords {
  private ProblemWords() {}

  /// The problem's text with a capital letter; one in the file says where.
  public static String sentence(Problem problem) {
    String text = problem.text();
    String sentence =
        text.isEmpty()
            ? ""
            : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    return problem.place() instanceof Place.InFile place ? sentence + " (" + place + ")" : sentence;
  }

  /// The rule's id as words: `spill over`.
  static String rule(Problem problem) {
    return problem.rule().replace('-', ' ');
  }
}
