package gateline.ui.dialog;

import gateline.plan.Task;
import gateline.review.Moves;
import gateline.time.DateWords;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// What the last edit moved, in a list over the window: what makes the next gate the later comes
/// first. A click or Enter goes to the task, Escape leaves it.
public final class MovedList {
  private static final double WIDTH = 460;
  private static final double ROW = 28;
  private static final int MOST_ROWS = 14;

  private final Moves moves;
  private final Consumer<String> jump;
  private final Popup popup = new Popup();
  private final ListView<Moves.Move> list = new ListView<>();

  /// `jump` gets the id of the task that was chosen.
  private MovedList(Moves moves, Consumer<String> jump) {
    this.moves = moves;
    this.jump = jump;
    list.setId("moved");
    list.setAccessibleText(title());
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(_ -> new Line());
    list.getItems().setAll(moves.tasks());
    list.setPrefHeight(Math.min(MOST_ROWS, moves.tasks().size()) * ROW + 2);
    list.getSelectionModel().selectFirst();
    list.setOnMouseClicked(_ -> go());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    Label title = new Label(title());
    title.setId("moved-title");
    title.getStyleClass().add("moved-title");
    VBox box = new VBox(title, list);
    box.getStyleClass().addAll("hints", "history");
    popup.getContent().add(box);
    popup.setAutoHide(true);
  }

  /// Opens the list in the upper middle of a window.
  public static void show(Moves moves, Consumer<String> jump, Node over) {
    Bounds window = over.localToScreen(over.getLayoutBounds());
    if (window != null) {
      MovedList moved = new MovedList(moves, jump);
      moved.popup.show(over, window.getCenterX() - WIDTH / 2, window.getMinY() + 64);
      moved.list.requestFocus();
    }
  }

  /// `12 tasks moved, next gate Parity sign-off +2 d`.
  private String title() {
    int count = moves.tasks().size();
    String moved = count == 1 ? "1 task moved" : count + " tasks moved";
    if (moves.gate() < 0) {
      return moved;
    }
    String gate = moves.schedule().plan().gates().get(moves.gate()).name();
    String days = DateWords.signedDays(moves.gateDays());
    return moved + ", next gate " + gate + (moves.gateDays() == 0 ? " stays" : " " + days);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      go();
      event.consume();
    }
  }

  private void go() {
    Moves.Move move = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (move != null) {
      jump.accept(task(move).id());
    }
  }

  private Task task(Moves.Move move) {
    return moves.schedule().plan().tasks().get(move.task());
  }

  /// One task, its days, and what it does to the next gate.
  private final class Line extends ListCell<Moves.Move> {
    private final Label name = new Label();
    private final Label words = new Label();
    private final HBox line;

    Line() {
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      words.setMinWidth(USE_PREF_SIZE);
      line = new HBox(8, name, space, words);
      line.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Moves.@Nullable Move move, boolean empty) {
      super.updateItem(move, empty);
      if (empty || move == null) {
        setGraphic(null);
        return;
      }
      name.setText(task(move).name());
      words.setText(days(move));
      setAccessibleText(name.getText() + ", " + words.getText());
      setGraphic(line);
    }

    private static String days(Moves.Move move) {
      String days = DateWords.signedDays(move.days());
      return move.effect() == 0 ? days : days + ", gate " + DateWords.signedDays(move.effect());
    }
  }
}
