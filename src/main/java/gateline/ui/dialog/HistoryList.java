package gateline.ui.dialog;

import gateline.edit.History;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The steps of the open plan in a list over the window, the newest first; a click or Enter goes to
/// one, Escape leaves it. What has been undone is there too, until something else is edited.
public final class HistoryList {
  private static final double WIDTH = 320;
  private static final double ROW = 26;
  private static final int MOST_ROWS = 14;
  private static final double APART = 4;

  private final Session session;
  private final Popup popup = new Popup();
  private final ListView<Integer> list = new ListView<>();

  private HistoryList(Session session) {
    this.session = session;
    list.setId("history");
    list.setAccessibleText("Steps");
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(_ -> new StepCell());
    list.setOnMouseClicked(_ -> go());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    StackPane box = new StackPane(list);
    box.getStyleClass().addAll("hints", "history");
    popup.getContent().add(box);
    popup.setAutoHide(true);
  }

  /// Opens the list under a node, the step the plan is at being selected.
  public static void show(Session session, Node under) {
    OpenPlan open = session.open().get();
    Bounds at = under.localToScreen(under.getLayoutBounds());
    if (open != null && at != null) {
      new HistoryList(session).show(open.history(), under, at);
    }
  }

  private void show(History history, Node under, Bounds at) {
    int last = history.steps().size() - 1;
    list.getItems()
        .setAll(IntStream.rangeClosed(0, last).map(step -> last - step).boxed().toList());
    list.setPrefHeight(Math.min(MOST_ROWS, last + 1) * ROW + 2);
    list.getSelectionModel().select(last - history.cursor());
    popup.show(under, at.getMinX(), at.getMaxY() + APART);
    list.requestFocus();
    list.scrollTo(Math.max(0, last - history.cursor() - MOST_ROWS / 2));
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go();
      event.consume();
    }
  }

  private void go() {
    Integer step = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (step != null) {
      session.goTo(step);
    }
  }

  /// One step by its label; the one the plan is at is marked, what has been undone is pale.
  private final class StepCell extends ListCell<Integer> {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    @Override
    protected void updateItem(@Nullable Integer step, boolean empty) {
      super.updateItem(step, empty);
      OpenPlan open = session.open().get();
      int at = step == null ? -1 : step;
      boolean isStep = open != null && at >= 0 && at < open.history().steps().size();
      int cursor = open == null ? 0 : open.history().cursor();
      pseudoClassStateChanged(NOW, isStep && at == cursor);
      pseudoClassStateChanged(UNDONE, isStep && at > cursor);
      setText(open != null && isStep ? words(open.history(), at) : null);
    }

    private static String words(History history, int step) {
      String label = step == 0 ? "as it was opened" : history.steps().get(step).label();
      return (step == history.cursor() ? "●  " : "    ") + label;
    }
  }
}
