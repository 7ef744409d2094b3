package gateline.review.standup;

import gateline.plan.Decision;
import gateline.plan.Plan;
import gateline.plan.Risk;
import gateline.plan.Task;
import java.util.Locale;
import java.util.Optional;

/// What ties a line of a stand-up to the rest of the plan: its words. A line is about a risk, a
/// decision or a task when it is, or begins with, what that is called; case and spaces aside.
public final class Mention {
  private Mention() {}

  /// Whether two texts are one, case and spaces aside.
  public static boolean isSame(String text, String other) {
    return folded(text).equals(folded(other));
  }

  /// Whether a line is these words, or goes on behind them: `Trace data leakage: raised to high` is
  /// about `Trace data leakage`.
  public static boolean isAbout(String line, String words) {
    String said = folded(line);
    String wanted = folded(words);
    if (wanted.isEmpty() || !said.startsWith(wanted)) {
      return false;
    }
    boolean endsThere = said.length() == wanted.length();
    return endsThere || !Character.isLetterOrDigit(said.codePointAt(wanted.length()));
  }

  static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// The risk that a line is about.
  public static Optional<Risk> risk(Plan plan, String line) {
    return plan.risks().stream().filter(risk -> isAbout(line, risk.text())).findFirst();
  }

  /// The decision that a line is about.
  public static Optional<Decision> decision(Plan plan, String line) {
    return plan.meetings().decisions().stream()
        .filter(decision -> isAbout(line, decision.text()))
        .findFirst();
  }

  /// The task that goes by a line's words.
  public static Optional<Task> task(Plan plan, String line) {
    return plan.tasks().stream().filter(task -> isSame(line, task.name())).findFirst();
  }
}
