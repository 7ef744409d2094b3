package gateline.ui.app;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import gateline.ui.ActionControls;
import gateline.ui.Actions;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of everything that concerns the plan as a file and the window as a whole.
final class MainMenu extends MenuButton {
  private static final List<List<String>> PARTS =
      List.of(
          List.of("plan.new", "plan.open", "plan.sample"),
          List.of("plan.save", "plan.save-as", "plan.export", "plan.copy-picture", "plan.pack"),
          List.of("plan.level", "review.present", "review.log"),
          List.of("review.changes", "review.close", "review.report"),
          List.of(
              "view.group",
              "view.fold-all",
              "view.unfold-all",
              "view.strip",
              "view.baseline",
              "view.problems",
              "view.date-risk"),
          List.of("view.theme", "view.system-theme", "window.full-screen"),
          List.of("help.keys", "window.close"));

  private final Menu recent = new Menu("Open recent", new FontIcon(Feather.CLOCK));

  MainMenu(Actions actions, PlanDesk desk) {
    setId("main-menu");
    setGraphic(new FontIcon(Feather.MENU));
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Tweaks.NO_ARROW);
    setAccessibleText("Menu");
    for (List<String> part : PARTS) {
      if (!getItems().isEmpty()) {
        getItems().add(new SeparatorMenuItem());
      }
      part.forEach(id -> getItems().add(ActionControls.menuItem(actions.of(id))));
    }
    getItems().add(2, recent);
    setOnShowing(_ -> fillRecent(desk.recent(), desk::open));
  }

  private void fillRecent(List<Path> files, Consumer<Path> open) {
    recent.getItems().setAll(files.stream().map(file -> item(file, open)).toList());
    recent.setDisable(files.isEmpty());
  }

  private static MenuItem item(Path file, Consumer<Path> open) {
    MenuItem item = new MenuItem(file.getFileName() + "   " + file.getParent());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open.accept(file));
    return item;
  }
}
