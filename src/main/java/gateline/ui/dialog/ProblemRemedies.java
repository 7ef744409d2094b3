package gateline.ui.dialog;

import atlantafx.base.theme.Styles;
import gateline.edit.Edit;
import gateline.plan.Problem;
import gateline.plan.Problem.Severity;
import gateline.review.check.Fix;
import gateline.ui.board.TryItem;
import gateline.ui.board.ViewContext;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What can be done about the selected problem: the fix that mends it, other fixes, or a reason why
/// it is all right. What a fix would do is shown on the board while it is pointed at or has the
/// keyboard.
final class ProblemRemedies extends HBox {
  private final ViewContext context;
  private final Runnable done;
  private final Button fix = new Button();
  private final MenuButton others = new MenuButton("Other fixes");
  private final Button silence = new Button("Silence …");
  private final TextField reason = new TextField();
  private @Nullable Problem problem;
  private List<Fix> fixes = List.of();
  private boolean isLooking;
  private boolean isFixWanted;

  /// `done` gives the keyboard back to the list.
  ProblemRemedies(ViewContext context, Runnable done) {
    this.context = context;
    this.done = done;
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("problem-remedies");
    fix.setId("problem-fix");
    fix.setMnemonicParsing(false);
    fix.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    fix.setOnAction(_ -> fix());
    fix.hoverProperty().or(fix.focusedProperty()).subscribe(this::preview);
    others.setId("problem-fixes");
    others.getStyleClass().add(Styles.SMALL);
    others.setOnHidden(_ -> context.tryNothing());
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

  /// Shows what can be done about a problem, fixes as soon as they are found; null for none. A
  /// reason being typed stays.
  void show(@Nullable Problem next) {
    boolean isAsking = reason.isVisible() && next != null && next.equals(problem);
    problem = next;
    isFixWanted = false;
    offer(List.of());
    isLooking = next != null;
    if (next != null) {
      context.session().fixes(next, this::found);
    }
    silence.setVisible(!isAsking && next != null && next.severity() != Severity.ERROR);
    reason.setVisible(isAsking);
  }

  private void found(List<Fix> next) {
    if (isLooking) {
      isLooking = false;
      offer(next);
      if (isFixWanted) {
        fix();
      }
    }
  }

  private void offer(List<Fix> next) {
    fixes = next;
    fix.setVisible(!next.isEmpty());
    if (!next.isEmpty()) {
      String cost = next.getFirst().cost();
      fix.setText(capitalized(next.getFirst().edit()));
      fix.setTooltip(cost.isEmpty() ? null : new Tooltip(cost));
      fix.setAccessibleHelp(cost);
    }
    others.setVisible(next.size() > 1);
    others.getItems().setAll(next.stream().skip(1).map(this::item).toList());
  }

  private TryItem item(Fix each) {
    VBox lines = new VBox(new Label(capitalized(each.edit())));
    if (!each.cost().isEmpty()) {
      Label cost = new Label(each.cost());
      cost.getStyleClass().add("way-cost");
      lines.getChildren().add(cost);
    }
    TryItem item = new TryItem(context, lines, each.edit());
    item.addEventHandler(javafx.event.ActionEvent.ACTION, _ -> done.run());
    return item;
  }

  private void preview(boolean isPointedAt) {
    if (isPointedAt && !fixes.isEmpty()) {
      context.tryOut(fixes.getFirst().edit());
    } else {
      context.tryNothing();
    }
  }

  private static String capitalized(Edit edit) {
    String label = edit.label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /// Takes the best fix, if there is one, or as soon as it is found.
  void fix() {
    if (fixes.isEmpty()) {
      isFixWanted = isLooking;
    } else {
      done.run();
      context.take(fixes.getFirst().edit());
    }
  }

  /// Lists the other fixes, if there are any.
  void list() {
    if (others.isVisible()) {
      others.requestFocus();
      others.show();
    }
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
      context.session().silence(answered, reason.getText().strip());
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
