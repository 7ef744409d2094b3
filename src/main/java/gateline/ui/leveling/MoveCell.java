package gateline.ui.leveling;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A move in the list: a box to take it, the task with its days, and under it the dates and why.
final class MoveCell extends ListCell<MoveLine> {
  /// The height of every cell, so that a long list is quick.
  static final double HEIGHT = 86;

  private static final double TWO_LINES = 32;

  private final CheckBox box = new CheckBox();
  private final FontIcon follows = new FontIcon(Feather.CORNER_DOWN_RIGHT);
  private final Label name = new Label();
  private final Label by = new Label();
  private final Label dates = new Label();
  private final Label reason = new Label();
  private final HBox row;

  /// `choose` gets a task's id and whether its move is taken.
  MoveCell(BiConsumer<String, Boolean> choose) {
    setPrefWidth(0);
    box.setFocusTraversable(false);
    box.setOnAction(_ -> choose.accept(getItem().task(), box.isSelected()));
    StackPane sign = new StackPane(box, follows);
    sign.setAlignment(Pos.TOP_LEFT);
    sign.getStyleClass().add("move-sign");
    name.getStyleClass().add("move-name");
    name.setMinWidth(0);
    by.getStyleClass().add("move-days");
    by.setMinWidth(Region.USE_PREF_SIZE);
    dates.getStyleClass().add("move-words");
    reason.getStyleClass().add("move-words");
    reason.setWrapText(true);
    reason.setAlignment(Pos.TOP_LEFT);
    reason.setMinHeight(TWO_LINES);
    HBox when = new HBox(8, dates, by);
    when.setAlignment(Pos.CENTER_LEFT);
    VBox words = new VBox(1, name, when, reason);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    row = new HBox(8, sign, words);
  }

  @Override
  protected void updateItem(@Nullable MoveLine move, boolean empty) {
    super.updateItem(move, empty);
    if (move == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    box.setVisible(move.isOwn());
    box.setSelected(move.isTaken());
    follows.setVisible(!move.isOwn());
    name.setText(move.name());
    by.setText(move.by());
    dates.setText(move.dates());
    reason.setText(
        Character.toUpperCase(move.reason().charAt(0)) + move.reason().substring(1) + ".");
    row.setOpacity(move.isTaken() || !move.isOwn() ? 1 : 0.6);
    setAccessibleText(move.spoken());
    setGraphic(row);
  }
}
