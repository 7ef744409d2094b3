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
          List.of("Left, Right", "Next cell; fold, unfold"),
          List.of("Arrow keys", "Next bar, gate or week"),
          List.of("Space", "Tick a line of a gate"),
          List.of("Enter, double click", "Details of what is selected"),
          List.of("Double click, letters", "Edit a cell of the table"),
          List.of("Alt+Enter", "Take the cheapest fix"),
          List.of("Enter in the last row", "New task"),
          List.of("Double click on the board", "New task there"),
          List.of("Ctrl+click, Shift+click", "Select more, or a range"),
          List.of("Drag the open board", "Select what a band touches"),
          List.of("Drag a bar", "Another day, row or lane"),
          List.of("Drag its end", "Estimate"),
          List.of("Drag the edge of what is done", "Progress"),
          List.of("Drag a squad's week", "Move its task"),
          List.of("Drag the dot beside a bar", "Link to another bar"),
          List.of("Click on a link", "Its type and lag"),
          List.of("Right, Left in the review", "Next step, the one before"),
          List.of("1 to 9, 0 in the review", "Its pages, the tenth by 0"),
          List.of("L in the review", "Log a decision"),
          List.of("Esc", "Take back, stop presenting"),
          List.of("Wheel, Shift+wheel", "Scroll, sideways"),
          List.of("Ctrl+wheel", "Zoom at the pointer"),
          List.of("Drag the weeks", "Move the board"),
          List.of("Drag by the middle button", "Move the board"));

  private static final int COLUMNS = 3;
  private static final int MOST_KEYS = 2;
  private static final double WORDS = 180;

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
    int rows = (withKeys.size() + GESTURES.size() + COLUMNS - 1) / COLUMNS;
    int cell = 0;
    for (Action action : withKeys) {
      add(grid, cell++, rows, keys(action), action.name());
    }
    for (List<String> gesture : GESTURES) {
      add(grid, cell++, rows, gesture.getFirst(), gesture.getLast());
    }
    ColumnConstraints key = new ColumnConstraints();
    key.setHalignment(HPos.RIGHT);
    ColumnConstraints what = new ColumnConstraints();
    what.setMinWidth(WORDS);
    grid.getColumnConstraints().addAll(key, what, key, what, key, what);
    return grid;
  }

  private static void add(GridPane grid, int cell, int rows, String keys, String what) {
    Label key = new Label(keys);
    key.setMinWidth(Region.USE_PREF_SIZE);
    key.getStyleClass().add("key");
    GridPane.setValignment(key, VPos.CENTER);
    int column = 2 * (cell / rows);
    grid.add(key, column, cell % rows);
    Label words = new Label(what);
    words.setMinWidth(Region.USE_PREF_SIZE);
    grid.add(words, column + 1, cell % rows);
  }

  private static String keys(Action action) {
    return action.keys().stream()
        .map(KeyCombination::getDisplayText)
        .distinct()
        .limit(MOST_KEYS)
        .collect(Collectors.joining(", "));
  }
}
