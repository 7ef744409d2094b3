package gateline.ui.dialog;

import atlantafx.base.theme.Styles;
import gateline.edit.Edit;
import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.review.check.Fix;
import gateline.ui.Session;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// What can be done about the selected problem: the fix that mends it, other fixes, or a reason why
/// it is all right.
final class ProblemRemedies extends HBox {
  private final Session session;
  private final Runnable done;
  private final Button fix = new Button();
  private final MenuButton others = new MenuButton("Other fixes");
  private final Button silence = new Button("Silence …");
  private final TextField reason = new TextField();
  private @Nullable Problem problem;
  private List<Fix> fixes = List.of();

  /// `done` gives the keyboard back to the list.
  ProblemRemedies(Session session, Runnable done) {
    this.session = session;
    this.done = done;
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("problem-remedies");
    fix.setId("problem-fix");
    fix.setMnemonicParsing(false);
    fix.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    fix.setOnAction(_ -> fix());
    others.setId("problem-fixes");
    others.getStyleClass().add(Styles.SMALL);
    silence.setId("problem-silence");
    silence.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    silence.setOnAction(_ -> ask());
    reason.setId("problem-reason");
    reason.setPromptText("Why is this all right? Enter silences it");
    reason.setAccessibleText("The reason why this problem is all right");
    reason.setOnAction(_ -> answer());
    reason.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    getChildren().addAll(fix, others, silence, reason);
    getChildren().forEach(each -> each.managedProperty().bind(each.visibleProperty()));
    show(null);
  }

  /// Shows what can be done about a problem; null for none. A reason being typed stays.
  void show(@Nullable Problem next) {
    boolean isAsking = reason.isVisible() && next != null && next.equals(problem);
    problem = next;
    fixes = next == null ? List.of() : session.fixes(next);
    fix.setVisible(!fixes.isEmpty());
    if (!fixes.isEmpty()) {
      fix.setText(capitalized(fixes.getFirst().edit()));
    }
    others.setVisible(fixes.size() > 1);
    others.getItems().setAll(fixes.stream().skip(1).map(this::item).toList());
    silence.setVisible(!isAsking && next != null && next.severity() != Severity.ERROR);
    reason.setVisible(isAsking);
  }

  private MenuItem item(Fix each) {
    MenuItem item = new MenuItem(capitalized(each.edit()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> take(each));
    return item;
  }

  private static String capitalized(Edit edit) {
    String label = edit.label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /// Takes the best fix, if there is one.
  void fix() {
    if (!fixes.isEmpty()) {
      take(fixes.getFirst());
    }
  }

  private void take(Fix each) {
    done.run();
    session.apply(each.edit());
  }

  /// Asks for the reason, where the problem may be silenced.
  void ask() {
    if (silence.isVisible()) {
      reason.clear();
      silence.setVisible(false);
      reason.setVisible(true);
      reason.requestFocus();
    }
  }

  private void answer() {
    Problem answered = problem;
    if (answered != null && !reason.getText().isBlank()) {
      reason.setVisible(false);
      done.run();
      session.silence(answered, reason.getText().strip());
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      reason.setVisible(false);
      show(problem);
      done.run();
    }
  }
}
