package gateline.ui.baseline;

import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The place beside the board for baselines and what changed, or for the form that closes a review;
/// hidden while there is neither. Escape closes it, as does opening another plan.
public final class BaselineSide extends StackPane {
  private static final double WIDTH = 440;

  private final Session session;
  private final Consumer<String> jump;

  /// `jump` gets the id of what was chosen among the changes.
  public BaselineSide(Session session, Consumer<String> jump) {
    this.session = session;
    this.jump = jump;
    setId("baselines");
    getStyleClass().add("inspector");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
    managedProperty().bind(visibleProperty());
    // lists take Escape for themselves
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    session.open().subscribe(this::opened);
  }

  /// Shows the baselines and what changed since the latest.
  public void compare() {
    if (session.open().get() != null) {
      show(new ComparePanel(session, jump, this::leave));
    }
  }

  /// Asks for what closes the review; `report` writes the status report of the plan as it is then.
  public void close(Runnable report) {
    OpenPlan open = session.open().get();
    if (open != null) {
      show(new ReviewForm(session, open.plan(), report, this::leave));
    }
  }

  private void show(VBox panel) {
    getChildren().setAll(panel);
    applyCss();
    layout();
    focus();
  }

  /// Gives the keyboard to what is shown.
  public void focus() {
    if (!getChildren().isEmpty()) {
      Node shown = getChildren().getFirst();
      Node first = shown.lookup(".first");
      (first == null ? shown : first).requestFocus();
    }
  }

  private void leave() {
    getChildren().clear();
  }

  private void opened(@Nullable OpenPlan before, @Nullable OpenPlan now) {
    if (now == null || before == null || !now.continues(before)) {
      leave();
    }
  }

  private void onKey(KeyEvent event) {
    boolean isChoosing = event.getTarget() instanceof ComboBoxBase<?> choice && choice.isShowing();
    if (event.getCode() == KeyCode.ESCAPE && !isChoosing) {
      leave();
      event.consume();
    }
  }
}
