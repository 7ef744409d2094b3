package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.board.BoardModel;
import gateline.capacity.Loads;
import gateline.gesture.ShareMove;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The tasks behind a squad's week, the largest share first: each a button that leads to it, and a
/// menu of where else it could go. It can be dragged out of the list to another cell too.
final class CellTasks extends ScrollPane {
  private static final double MOST_HEIGHT = 230;
  private static final double SHARE_WIDTH = 44;

  private final ViewContext context;
  private final CellHands.CardHand hand;
  private final List<Button> buttons = new ArrayList<>();

  CellTasks(ViewContext context, BoardModel model, CellCard.Place place, CellHands.CardHand hand) {
    this.context = context;
    this.hand = hand;
    VBox list = new VBox();
    for (Loads.Share share : place.shares(model)) {
      list.getChildren().add(row(model, place, share));
    }
    if (buttons.isEmpty()) {
      list.getChildren().add(none());
    }
    setContent(list);
    setFitToWidth(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMaxHeight(MOST_HEIGHT);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().add("card-list");
  }

  private static Label none() {
    Label none = new Label("No tasks");
    none.getStyleClass().add("card-words");
    return none;
  }

  private HBox row(BoardModel model, CellCard.Place place, Loads.Share share) {
    Task task = model.plan().tasks().get(share.task());
    String squad = model.plan().squads().get(place.squad()).id();
    Button button = button(task, share);
    letCarry(button, place, task);
    HBox.setHgrow(button, Priority.ALWAYS);
    return new HBox(
        button, new ShareMenu(context, new ShareMove(model.plan(), task, squad, place.week())));
  }

  private void letCarry(Button button, CellCard.Place place, Task task) {
    button.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            hand.press(place, task, event);
          }
        });
    button.addEventFilter(MouseEvent.MOUSE_DRAGGED, hand::drag);
    button.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (hand.drop()) {
            event.consume();
          }
        });
  }

  private Button button(Task task, Loads.Share share) {
    String days = DateWords.number(share.personDays());
    Label part = new Label(days + "d");
    part.setMinWidth(SHARE_WIDTH);
    Button button = new Button(task.name(), part);
    button.setId("share-" + task.id());
    button.getStyleClass().addAll(Styles.FLAT, "card-choice");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMnemonicParsing(false);
    button.setAccessibleText(task.name() + ", " + days + " person-days");
    button.setOnAction(_ -> {
      hand.close();
      context.ways().jump().accept(task.id());
    });
    buttons.add(button);
    return button;
  }

  List<Button> buttons() {
    return buttons;
  }

  /// The first task, or the list itself when it is empty.
  Node first() {
    return buttons.isEmpty() ? this : buttons.getFirst();
  }
}
