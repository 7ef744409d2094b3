package gateline.ui.field;

import gateline.ui.field.Choices.Choice;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// What hangs under a field while something is typed there: why a text cannot be taken, and the
/// texts to choose from. It never takes the keyboard.
public final class Hints {
  private static final double WIDTH = 330;
  private static final double ROW = 26;
  private static final int MOST_ROWS = 8;
  private static final double APART = 2;

  private final Node under;
  private final Popup popup = new Popup();
  private final Text words = new Text();
  private final StackPane wordsPlace = new StackPane(words);
  private final ListView<Choice> list = new ListView<>();
  private final VBox box = new VBox();

  /// `take` hears which choice is clicked.
  public Hints(Node under, Consumer<Choice> take) {
    this.under = under;
    words.setId("hint-words");
    words.getStyleClass().add("hint-words");
    wordsPlace.getStyleClass().add("hint-words-place");
    list.setId("hint-choices");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(_ -> new ChoiceCell(take));
    box.getStyleClass().add("hints");
    popup.getContent().add(box);
    popup.setHideOnEscape(false);
  }

  /// Says why a text cannot be taken.
  public void say(String text) {
    words.setWrappingWidth(0);
    words.setText(text);
    words.setWrappingWidth(Math.min(WIDTH, words.getLayoutBounds().getWidth() + 1));
    box.getChildren().setAll(wordsPlace);
    show();
  }

  /// Offers texts to choose from, the first of them picked or none.
  void offer(List<Choice> choices, boolean isFirstPicked) {
    list.getItems().setAll(choices);
    list.setPrefHeight(Math.min(MOST_ROWS, choices.size()) * ROW + 2);
    box.getChildren().setAll(list);
    list.getSelectionModel().clearSelection();
    if (isFirstPicked) {
      list.getSelectionModel().select(0);
    }
    show();
  }

  boolean isOffering() {
    return popup.isShowing() && box.getChildren().contains(list);
  }

  /// The choice that Enter would take; null when none is picked.
  @Nullable Choice picked() {
    return isOffering() ? list.getSelectionModel().getSelectedItem() : null;
  }

  /// Picks the next choice, or the one before.
  void step(int by) {
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
  }

  public void hide() {
    popup.hide();
  }

  private void show() {
    Bounds at = under.localToScreen(under.getLayoutBounds());
    if (at != null) {
      popup.show(under, at.getMinX(), at.getMaxY() + APART);
    }
  }

  /// One choice; a press takes it before the field loses the keyboard.
  private static final class ChoiceCell extends ListCell<Choice> {
    ChoiceCell(Consumer<Choice> take) {
      setOnMousePressed(event -> {
        if (!isEmpty()) {
          take.accept(Objects.requireNonNull(getItem()));
        }
        event.consume();
      });
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(choice == null ? null : choice.shown());
    }
  }
}
