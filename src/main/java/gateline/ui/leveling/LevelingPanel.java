package gateline.ui.leveling;

import atlantafx.base.theme.Styles;
import gateline.ui.Action;
import gateline.ui.PanelHead;
import gateline.ui.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Leveling beside the board while it goes on and until it is taken or not: how far the search is,
/// what it has found so far, and each move of it. Alt+Enter takes what is chosen, Esc nothing.
public final class LevelingPanel extends BorderPane {
  private static final double WIDTH = 380;

  private final Leveler leveler;
  private final SearchBar search;
  private final Label remark = words("leveling-remark");
  private final Label unplaceable = words("leveling-unplaceable");
  private final Label verdict = words("leveling-verdict");
  private final FigureGrid figures = new FigureGrid();
  private final MoveList moves;
  private final Button accept = new Button("Accept", new FontIcon(Feather.CHECK));
  private final Button discard = new Button("Discard");

  /// `turn` begins and stops a search; `jump` gets the id of a task.
  public LevelingPanel(Leveler leveler, Action turn, Consumer<String> jump) {
    this.leveler = leveler;
    search = new SearchBar(leveler, turn);
    moves = new MoveList(leveler, jump);
    setId("leveling");
    getStyleClass().addAll("inspector", "leveling");
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    String closing = "Close and leave the plan as it is";
    setTop(new PanelHead(new Label("Leveling"), new Region(), closing, leveler::discard));
    VBox.setVgrow(moves, Priority.ALWAYS);
    VBox content = new VBox(search, remark, unplaceable, figures, verdict, moves);
    content.getStyleClass().add("leveling-content");
    setCenter(content);
    setBottom(foot());
    setVisible(false);
    managedProperty().bind(visibleProperty());
    leveler.state().subscribe(this::show);
    Runnable pulse = leveler.courtesy()::picture;
    sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removePreLayoutPulseListener(pulse);
          }
          if (now != null) {
            now.addPreLayoutPulseListener(pulse);
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static Label words(String id) {
    Label label = new WrappedLabel("", id);
    label.setId(id);
    label.managedProperty().bind(label.visibleProperty());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  private HBox foot() {
    accept.setId("leveling-accept");
    accept.getStyleClass().add(Styles.ACCENT);
    accept.setOnAction(_ -> leveler.accept());
    discard.setId("leveling-discard");
    discard.setOnAction(_ -> leveler.discard());
    HBox foot = new HBox(8, accept, discard);
    foot.getStyleClass().add("leveling-foot");
    return foot;
  }

  /// Closes it and leaves the plan as it is.
  public void discard() {
    leveler.discard();
  }

  /// Takes the keyboard.
  public void focus() {
    Node first = moves.isVisible() ? moves.list() : search.first();
    first.requestFocus();
  }

  private void show(@Nullable LevelingState before, @Nullable LevelingState state) {
    setVisible(state != null);
    if (state == null) {
      return;
    }
    search.show(state);
    remark.setText(LevelingWords.remark(state));
    boolean isNew =
        before == null
            || before.preview() != state.preview()
            || before.isSearching() != state.isSearching();
    if (isNew) {
      show(state.preview(), state.isSearching());
    }
    if (before == null) {
      focus();
    }
  }

  private void show(@Nullable Preview preview, boolean isSearching) {
    if (preview == null || preview.choice().proposal().moves().isEmpty()) {
      figures.show(List.of());
      verdict.setText("");
      moves.show(null);
    } else {
      figures.show(preview.figures());
      verdict.setText(LevelingWords.verdict(preview.choice().proposal(), isSearching));
      boolean isWaiting = !moves.isVisible() && search.first().isFocused();
      moves.show(preview);
      if (isWaiting) {
        moves.list().requestFocus();
      }
    }
    unplaceable.setText(preview == null ? "" : LevelingWords.unplaceable(preview));
    accept.setDisable(preview == null || preview.choice().taken().isEmpty());
    accept.setText(preview == null ? "Accept" : LevelingWords.accept(preview.choice()));
  }

  private void onKey(KeyEvent event) {
    boolean isAccepting = event.getCode() == KeyCode.ENTER && event.isAltDown();
    if (isAccepting) {
      leveler.accept();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leveler.discard();
      event.consume();
    }
  }
}
