package gateline.ui.dialog;

import atlantafx.base.theme.Styles;
import gateline.plan.Place;
import gateline.plan.Problem;
import gateline.ui.PanelHead;
import gateline.ui.Session;
import gateline.ui.board.ViewContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// All problems of the plan under the board, by rule, worst first. A click or Enter jumps to the
/// thing or folds a rule, Alt+Enter takes the best fix, Shift+Enter lists the others, Delete asks
/// for the reason why it is all right.
public final class ProblemPanel extends BorderPane {
  private static final double ROW = 28;

  private final Session session;
  private final ListView<ProblemEntry> list = new ListView<>();
  private final Label title = new Label();
  private final ProblemRemedies remedies;
  private final Set<String> folded = new HashSet<>();
  private final Consumer<String> jump;
  private final Runnable close;

  /// `close` is called when the panel is left.
  public ProblemPanel(ViewContext context, Runnable close) {
    session = context.session();
    jump = context.ways().jump();
    this.close = close;
    remedies = new ProblemRemedies(context, list::requestFocus);
    setId("problem-panel");
    getStyleClass().add("problem-panel");
    list.setId("problems");
    list.setAccessibleText("Problems");
    list.setFixedCellSize(ROW);
    list.getStyleClass().addAll(Styles.DENSE, "problem-list");
    list.setCellFactory(_ -> new ProblemCell());
    list.setPlaceholder(new Label("Nothing to point at."));
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        go();
      }
    });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    selection().selectedItemProperty().subscribe(this::offer);
    title.setMinWidth(Region.USE_PREF_SIZE);
    visibleProperty().subscribe(this::fill);
    session.problems().subscribe(this::fill);
    setTop(new PanelHead(title, remedies, "Close the problems", close));
    setCenter(list);
  }

  private SelectionModel<ProblemEntry> selection() {
    return list.getSelectionModel();
  }

  /// The line that was selected stays, or the one that is now in its place.
  private void fill() {
    List<Problem> found = session.problems().get();
    title.setText("Problems  " + found.size());
    ProblemEntry selected = selection().getSelectedItem();
    int at = selection().getSelectedIndex();
    List<ProblemEntry> entries = ProblemEntry.of(found, folded);
    if (!entries.equals(list.getItems())) {
      list.getItems().setAll(entries);
      int kept = selected == null ? -1 : entries.indexOf(selected);
      select(kept >= 0 ? kept : Math.min(at, entries.size() - 1));
    }
    offer(selection().getSelectedItem());
  }

  private void select(int index) {
    if (index >= 0) {
      selection().clearAndSelect(index);
    }
  }

  private void offer(@Nullable ProblemEntry entry) {
    switch (entry) {
      case ProblemEntry.Finding(Problem problem) when isVisible() -> remedies.show(problem);
      case null, default -> remedies.show(null);
    }
  }

  /// Takes the keyboard, the first problem selected.
  public void focus() {
    list.requestFocus();
    if (selection().isEmpty()) {
      select(Math.min(1, list.getItems().size() - 1));
    }
  }

  private void onKey(KeyEvent event) {
    boolean isTaken =
        switch (event.getCode()) {
          case ENTER -> did(enter(event));
          case ESCAPE -> did(close);
          case DELETE -> did(remedies::ask);
          case LEFT, RIGHT -> fold(event.getCode() == KeyCode.LEFT);
          default -> false;
        };
    if (isTaken) {
      event.consume();
    }
  }

  private Runnable enter(KeyEvent event) {
    return event.isAltDown() ? remedies::fix : event.isShiftDown() ? remedies::list : this::go;
  }

  private static boolean did(Runnable work) {
    work.run();
    return true;
  }

  private void go() {
    switch (selection().getSelectedItem()) {
      case ProblemEntry.Group group -> fold(!group.isFolded());
      case ProblemEntry.Finding(Problem problem) when problem.place() instanceof Place.OnItem on ->
          jump.accept(on.id());
      case null, default -> {}
    }
  }

  /// Folds or unfolds the rule of the selected line.
  private boolean fold(boolean isFolded) {
    String rule =
        switch (selection().getSelectedItem()) {
          case ProblemEntry.Group group -> group.rule();
          case ProblemEntry.Finding(Problem problem) -> problem.rule();
          case null -> "";
        };
    boolean isChanged = !rule.isEmpty() && (isFolded ? folded.add(rule) : folded.remove(rule));
    if (isChanged) {
      fill();
      selectGroup(rule);
    }
    return isChanged;
  }

  private void selectGroup(String rule) {
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof ProblemEntry.Group group && group.rule().equals(rule)) {
        select(i);
        return;
      }
    }
  }
}
