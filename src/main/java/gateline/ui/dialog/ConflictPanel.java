package gateline.ui.dialog;

import atlantafx.base.theme.Styles;
import gateline.file.merge.Conflict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Lists what two versions of a plan do not agree on, with what each side has, and lets the user
/// choose; the user's own side is chosen to begin with. It is not there while nothing is asked.
public final class ConflictPanel extends VBox {
  /// More than anybody decides one by one.
  private static final int MOST_SHOWN = 200;

  private final Label title = new Label();
  private final VBox rows = new VBox();
  private final Button merge = new Button("Merge");
  private final Button cancel = new Button("Cancel");
  private final Set<List<String>> theirs = new HashSet<>();

  /// Who hears of the choice: of the paths of the conflicts in which theirs is to hold, or that
  /// nothing is to be done.
  public record Answer(Consumer<Set<List<String>>> merge, Runnable cancel) {}

  public ConflictPanel() {
    setId("conflicts");
    getStyleClass().add("conflict-panel");
    title.setId("conflicts-title");
    title.getStyleClass().add("panel-title");
    rows.getStyleClass().add("conflict-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("conflict-scroll");
    merge.setId("conflicts-merge");
    merge.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    cancel.setId("conflicts-cancel");
    cancel.getStyleClass().add(Styles.SMALL);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, cancel, merge);
    head.getStyleClass().addAll("panel-head", "conflict-head");
    getChildren().addAll(head, scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    show(false);
  }

  /// Asks, and gives the panel the keyboard.
  public void ask(String question, List<Conflict> conflicts, Answer answer) {
    theirs.clear();
    title.setText(question);
    rows.getChildren().setAll(conflicts.stream().limit(MOST_SHOWN).map(this::row).toList());
    int rest = conflicts.size() - MOST_SHOWN;
    if (rest > 0) {
      rows.getChildren().add(new Label("… and " + rest + " more, in which yours hold."));
    }
    merge.setOnAction(_ -> {
      show(false);
      answer.merge().accept(Set.copyOf(theirs));
    });
    cancel.setOnAction(_ -> {
      show(false);
      answer.cancel().run();
    });
    show(true);
    focus();
  }

  private void show(boolean isAsking) {
    setVisible(isAsking);
    setManaged(isAsking);
  }

  /// Takes the keyboard.
  public void focus() {
    merge.requestFocus();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel.fire();
      event.consume();
    }
  }

  private VBox row(Conflict conflict) {
    Label place = new Label(conflict.place());
    place.getStyleClass().add("conflict-place");
    place.setWrapText(true);
    ToggleGroup sides = new ToggleGroup();
    RadioButton yours = side("Yours: " + conflict.ours(), conflict, sides);
    RadioButton other = side("In the file: " + conflict.theirs(), conflict, sides);
    yours.setSelected(true);
    yours.setOnAction(_ -> theirs.remove(conflict.path()));
    other.setOnAction(_ -> theirs.add(conflict.path()));
    VBox row = new VBox(place, yours, other);
    if (!conflict.before().isEmpty()) {
      Label before = new Label("Before: " + conflict.before());
      before.getStyleClass().add("conflict-before");
      row.getChildren().add(before);
    }
    row.getStyleClass().add("conflict-row");
    return row;
  }

  private static RadioButton side(String words, Conflict conflict, ToggleGroup sides) {
    RadioButton button = new RadioButton(words);
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setToggleGroup(sides);
    button.setAccessibleText(conflict.place() + ". " + words);
    return button;
  }
}
