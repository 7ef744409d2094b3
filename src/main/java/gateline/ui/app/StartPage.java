package gateline.ui.app;

import atlantafx.base.theme.Styles;
import gateline.ui.Action;
import gateline.ui.Actions;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the window while no plan is open: the ways to get one.
final class StartPage extends StackPane {
  private static final int MOST = 6;

  private final VBox recent = new VBox();
  private final PlanDesk desk;

  StartPage(Actions actions, PlanDesk desk) {
    this.desk = desk;
    setId("start-page");
    getStyleClass().add("start-page");
    Label name = styled("Gateline", "start-name");
    Label what = styled("Plan by week, decide at gates.", "start-words");
    HBox ways =
        new HBox(
            way(actions.of("plan.open"), "A plan file on this computer"),
            way(actions.of("plan.new"), "Twelve empty weeks"),
            way(actions.of("plan.sample"), "71 tasks, six gates, seven squads"));
    ways.getStyleClass().add("start-ways");
    recent.getStyleClass().add("start-recent");
    Label hint = styled("or drop a plan file anywhere in this window", "start-hint");
    VBox page = new VBox(name, what, ways, recent, hint);
    page.getStyleClass().add("start-column");
    page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(page);
    visibleProperty().subscribe(this::showRecent);
  }

  private static Label styled(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static Button way(Action action, String words) {
    Label title = styled(action.label().getValue(), "start-way-title");
    VBox text = new VBox(title, styled(words, "start-way-words"));
    Button button = new Button();
    button.setId("start-" + action.id().replace('.', '-'));
    button.setGraphic(new HBox(14, new FontIcon(action.icon()), text));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setAccessibleText(action.label().getValue() + ": " + words);
    button.getStyleClass().add("start-way");
    button.setOnAction(_ -> action.fire());
    return button;
  }

  private void showRecent(boolean isVisible) {
    List<Path> files = isVisible ? desk.recent().stream().limit(MOST).toList() : List.of();
    recent.getChildren().clear();
    if (!files.isEmpty()) {
      recent.getChildren().add(styled("Recent", "start-heading"));
      files.forEach(file -> recent.getChildren().add(recentFile(file)));
    }
  }

  private Button recentFile(Path file) {
    Button button = new Button(file.getFileName().toString(), new FontIcon(Feather.FILE_TEXT));
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll(Styles.FLAT, "start-file");
    button.setOnAction(_ -> desk.open(file));
    Label folder = styled(String.valueOf(file.getParent()), "start-folder");
    HBox graphic = new HBox(10, button.getGraphic(), new Label(button.getText()), folder);
    graphic.setAlignment(Pos.CENTER_LEFT);
    button.setGraphic(graphic);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return button;
  }
}
