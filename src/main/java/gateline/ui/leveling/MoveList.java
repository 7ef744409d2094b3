package gateline.ui.leveling;

import atlantafx.base.theme.Styles;
import gateline.capacity.leveling.Choice;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The moves of a proposal under a box that stands for all of them. Space takes one or leaves it
/// out, Enter or a click goes to its task.
final class MoveList extends VBox {
  private final Leveler leveler;
  private final Consumer<String> jump;
  private final CheckBox all = new CheckBox();
  private final ListView<MoveLine> list = new ListView<>();

  MoveList(Leveler leveler, Consumer<String> jump) {
    this.leveler = leveler;
    this.jump = jump;
    all.setId("leveling-all");
    all.getStyleClass().add("leveling-all");
    all.setOnAction(_ -> leveler.chooseAll(all.isSelected()));
    list.setId("leveling-moves");
    list.setAccessibleText("Moves; Space takes one or leaves it out, Enter goes to its task");
    list.getStyleClass().addAll(Styles.DENSE, "problem-list", "move-list");
    list.setFixedCellSize(MoveCell.HEIGHT);
    list.setCellFactory(_ -> new MoveCell(leveler::choose));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        go();
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(all, list);
    getStyleClass().add("moves");
    setVisible(false);
  }

  ListView<MoveLine> list() {
    return list;
  }

  /// Null for no moves at all.
  void show(@Nullable Preview preview) {
    setVisible(preview != null);
    if (preview == null) {
      list.getItems().clear();
      return;
    }
    Choice choice = preview.choice();
    all.setText(LevelingWords.moves(choice));
    all.setSelected(choice.isWhole());
    all.setIndeterminate(!choice.isWhole() && !choice.taken().isEmpty());
    fill(preview.lines());
  }

  /// The move that was selected stays so.
  private void fill(List<MoveLine> moves) {
    MoveLine selected = selection().getSelectedItem();
    list.getItems().setAll(moves);
    for (int i = 0; selected != null && i < moves.size(); i++) {
      if (moves.get(i).task().equals(selected.task())) {
        selection().clearAndSelect(i);
      }
    }
    if (selection().isEmpty() && !moves.isEmpty()) {
      selection().clearAndSelect(0);
    }
  }

  private SelectionModel<MoveLine> selection() {
    return list.getSelectionModel();
  }

  private void onKey(KeyEvent event) {
    MoveLine move = selection().getSelectedItem();
    if (move != null && event.getCode() == KeyCode.SPACE) {
      if (move.isOwn()) {
        leveler.choose(move.task(), !move.isTaken());
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
      go();
      event.consume();
    }
  }

  private void go() {
    MoveLine move = selection().getSelectedItem();
    if (move != null) {
      jump.accept(move.task());
      list.requestFocus();
    }
  }
}
