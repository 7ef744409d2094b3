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
import javafx.stage.Window;

/// The list of all keys, made from the actions and the few keys and gestures of the board itself.
public final class KeySheet {
  private static final List<List<String>> GESTURES =
      List.of(
          List.of("Up, Down", "Previous row, next row"),
          List.of("Left, Right", "Fold the group, unfold it"),
          List.of("Enter, double click", "Details of what is selected"),
          List.of("Tab, F6", "Next part of the window"),
          List.of("Wheel", "Scroll"),
          List.of("Shift+wheel", "Scroll sideways"),
          List.of("Ctrl+wheel", "Zoom at the pointer"),
          List.of("Drag the empty board", "Move it"));

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
    ColumnConstraints narrow = new ColumnConstraints();
    narrow.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(narrow, new ColumnConstraints(240), narrow);
    return grid;
  }

  private static void add(GridPane grid, int cell, int half, String keys, String what) {
    Label key = new Label(keys);
    key.getStyleClass().add("key");
    GridPane.setValignment(key, VPos.CENTER);
    int column = cell < half ? 0 : 2;
    grid.addRow(cell % half);
    grid.add(key, column, cell % half);
    grid.add(new Label(what), column + 1, cell % half);
  }

  private static String keys(Action action) {
    return action.keys().stream()
        .map(KeyCombination::getDisplayText)
        .collect(Collectors.joining(", "));
  }
}
