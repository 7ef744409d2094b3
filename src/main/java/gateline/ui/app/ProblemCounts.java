package gateline.ui.app;

import atlantafx.base.theme.Styles;
import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import gateline.ui.dialog.ProblemWords;
import gateline.ui.dialog.SeveritySign;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How many problems of each severity the plan has, as buttons that open their list. The tooltip
/// names the first few.
final class ProblemCounts extends HBox {
  private static final int NAMED = 8;

  private final Session session;
  private final Runnable openList;
  private boolean isKnown;

  ProblemCounts(Session session, Runnable openList) {
    this.session = session;
    this.openList = openList;
    setId("problem-counts");
    getStyleClass().add("problem-counts");
    setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    visibleProperty().bind(session.hasPlan());
    session.open().subscribe(this::begin);
    session.problems().subscribe(this::show);
    session.isChecking().subscribe(this::checked);
  }

  /// What was found in another plan says nothing about this one.
  private void begin(@Nullable OpenPlan before, @Nullable OpenPlan now) {
    if (now != null && (before == null || !now.continues(before))) {
      isKnown = false;
      show();
    }
  }

  /// Until the first findings it says that the plan is being checked, later what was found last.
  private void checked(boolean isChecking) {
    if (!isKnown && !isChecking) {
      show();
    }
  }

  private void show() {
    isKnown |= !session.isChecking().get();
    List<Problem> found = session.problems().get();
    getChildren().clear();
    if (!isKnown) {
      add("Checking …", Feather.CLOCK, "checking");
    } else if (found.isEmpty()) {
      add("No problems", Feather.CHECK_CIRCLE, "clean");
    }
    for (Severity severity : Severity.values()) {
      List<Problem> some =
          found.stream().filter(problem -> problem.severity() == severity).toList();
      if (isKnown && !some.isEmpty()) {
        add(severity, some);
      }
    }
  }

  private void add(Severity severity, List<Problem> problems) {
    String word = SeveritySign.word(severity) + (problems.size() == 1 ? "" : "s");
    String text = String.format(Locale.ROOT, "%,d %s", problems.size(), word);
    Button button = add(text, SeveritySign.icon(severity), "problem-count");
    SeveritySign.style(button, severity);
    String names =
        problems.stream()
            .limit(NAMED)
            .map(ProblemWords::sentence)
            .collect(Collectors.joining("\n"));
    button.setTooltip(new Tooltip(problems.size() > NAMED ? names + "\n…" : names));
  }

  private Button add(String text, Feather icon, String style) {
    Button button = new Button(text, new FontIcon(icon));
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll(Styles.FLAT, style);
    button.setOnAction(_ -> openList.run());
    getChildren().add(button);
    return button;
  }
}
