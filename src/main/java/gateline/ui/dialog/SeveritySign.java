package gateline.ui.dialog;

import gateline.plan.Problem.Severity;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// How the window tells severities apart: by a sign and a word, and only then by color.
public final class SeveritySign {
  private SeveritySign() {}

  public static Feather icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Feather.X_OCTAGON;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case HINT -> Feather.INFO;
    };
  }

  public static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "hint";
    };
  }

  /// Gives a node the style of a severity and of no other.
  public static void style(Node node, Severity severity) {
    for (Severity each : Severity.values()) {
      node.pseudoClassStateChanged(PseudoClass.getPseudoClass(word(each)), each == severity);
    }
  }
}
