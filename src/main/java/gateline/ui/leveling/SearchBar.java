package gateline.ui.leveling;

import atlantafx.base.theme.Styles;
import gateline.capacity.leveling.Basis;
import gateline.ui.Action;
import gateline.ui.ActionControls;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How to search and how far the search is: what is kept to, for how long, and the button that
/// stops it or begins it again.
final class SearchBar extends VBox {
  private static final int[] SECONDS = {5, 20, 60};

  private final Leveler leveler;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = new Label();
  private final Button turn;

  SearchBar(Leveler leveler, Action action) {
    this.leveler = leveler;
    turn = ActionControls.button(action);
    turn.setId("leveling-turn");
    turn.getStyleClass().add(Styles.SMALL);
    turn.setMinWidth(USE_PREF_SIZE);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText("Part of the time that is gone");
    progress.setId("leveling-progress");
    progress.getStyleClass().add("move-words");
    progress.setMinWidth(0);
    VBox state = new VBox(4, bar, progress);
    HBox.setHgrow(state, Priority.ALWAYS);
    HBox run = new HBox(12, state, turn);
    run.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("search-bar");
    getChildren().addAll(options(), run);
  }

  Node first() {
    return turn;
  }

  private HBox options() {
    HBox bases = new HBox();
    bases.getStyleClass().add("view-switch");
    ToggleGroup group = new ToggleGroup();
    for (Basis basis : Basis.values()) {
      bases.getChildren().add(button(basis, group));
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(bases, space, seconds());
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private ToggleButton button(Basis basis, ToggleGroup group) {
    ToggleButton button = new ToggleButton(LevelingWords.basis(basis));
    button.setId("leveling-" + basis.name().toLowerCase(Locale.ROOT));
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(LevelingWords.meaning(basis)));
    button.setAccessibleHelp(LevelingWords.meaning(basis));
    button.setOnAction(_ -> {
      button.setSelected(true);
      leveler.options().set(leveler.options().get().with(basis));
    });
    leveler.options().subscribe(now -> button.setSelected(now.basis() == basis));
    return button;
  }

  private MenuButton seconds() {
    MenuButton menu = new MenuButton();
    menu.setId("leveling-seconds");
    menu.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    menu.setAccessibleText("How long to search at most");
    ToggleGroup group = new ToggleGroup();
    for (int seconds : SECONDS) {
      RadioMenuItem item = new RadioMenuItem(words(seconds));
      item.setToggleGroup(group);
      item.setSelected(seconds == leveler.options().get().seconds());
      item.setOnAction(_ -> leveler.options().set(leveler.options().get().withSeconds(seconds)));
      menu.getItems().add(item);
    }
    leveler.options().subscribe(now -> menu.setText(words(now.seconds())));
    return menu;
  }

  private static String words(int seconds) {
    return "up to " + seconds + " s";
  }

  void show(LevelingState state) {
    bar.setProgress(state.isSearching() ? state.progress().part() : 1);
    progress.setText(LevelingWords.progress(state));
  }
}
