package gateline.ui.dialog;

import gateline.ui.Action;
import gateline.ui.Actions;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The list of all keys, made from the actions and the few keys and gestures of the board itself.
public final class KeySheet {
  private static final List<List<String>> GESTURES =
      List.of(
          List.of("Up, Down", "Previous row, next row"),
          List.of("Left, Right", "Next cell; fold the group, unfold it"),
          List.of("Enter, double click", "Details of what is selected"),
          List.of("Double click, letters", "Edit a cell of the table"),
          List.of("Enter in the last row", "New task"),
          List.of("Wheel", "Scroll"),
          List.of("Shift+wheel", "Scroll sideways"),
          List.of("Ctrl+wheel", "Zoom at the pointer"),
          List.of("Drag the empty board", "Move it"));

  private static final double WORDS = 210;

  private KeySheet() {}

  /// Shows the list over a window until it is closed.
  public static void show(Actions actions, Window owner) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle("Keys");
    dialog.getDialogPane().setContent(content(actions));
    dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    dialog.getDialogPane().setId("key-sheet");
    dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
    dialog.show();
  }

  private static GridPane content(Actions actions) {
    GridPane grid = new GridPane(12, 6);
    grid.getStyleClass().add("key-sheet");
    List<Action> withKeys = actions.all().stream().filter(each -> !each.keys().isEmpty()).toList();
    int half = (withKeys.size() + GESTURES.size() + 1) / 2;
    int cell = 0;
    for (Action action : withKeys) {
      add(grid, cell++, half, keys(action), action.label().getValue());
    }
    for (List<String> gesture : GESTURES) {
      add(grid, cell++, half, gesture.getFirst(), gesture.getLast());
    }
    ColumnConstraints key = new ColumnConstraints();
    key.setHalignment(HPos.RIGHT);
    ColumnConstraints what = new ColumnConstraints();
    what.setMinWidth(WORDS);
    grid.getColumnConstraints().addAll(key, what, key, what);
    return grid;
  }

  private static void add(GridPane grid, int cell, int half, String keys, String what) {
    Label key = new Label(keys);
    key.setMinWidth(Region.USE_PREF_SIZE);
    key.getStyleClass().add("key");
    GridPane.setValignment(key, VPos.CENTER);
    int column = cell < half ? 0 : 2;
    grid.addRow(cell % half);
    grid.add(key, column, cell % half);
    Label words = new Label(what);
    words.setMinWidth(Region.USE_PREF_SIZE);
    grid.add(words, column + 1, cell % half);
  }

  private static String keys(Action action) {
    return action.keys().stream()
        .map(KeyCombination::getDisplayText)
        .collect(Collectors.joining(", "));
  }
}
