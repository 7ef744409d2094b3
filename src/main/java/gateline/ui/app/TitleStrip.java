package gateline.ui.app;

import atlantafx.base.theme.Styles;
import gateline.board.Theme;
import gateline.ui.ActionControls;
import gateline.ui.Actions;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The strip over the board: plan name and state, the views, and the toolbar.
final class TitleStrip extends HBox {
  private static final double NARROW_WIDTH = 1500;
  private static final double NARROWER_WIDTH = 1400;
  private static final double NARROWEST_WIDTH = 1120;
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final MainMenu menu;
  private final List<Dispensable> dispensable = new ArrayList<>();

  /// A button that gives way in a strip under a width; its key and the palette are still there.
  private record Dispensable(Node button, double under) {}

  TitleStrip(
      Session session, ViewSettings settings, Actions actions, MainMenu menu, FindField find) {
    this.menu = menu;
    setId("title-strip");
    getStyleClass().add("title-strip");
    HBox plan =
        new HBox(
            new PlanTitle(session),
            new ViewSwitch(settings, actions),
            space(),
            tools(settings, actions, new FilterMenu(session), find));
    plan.getStyleClass().add("plan-strip");
    plan.visibleProperty().bind(session.hasPlan());
    HBox.setHgrow(plan, Priority.ALWAYS);
    getChildren().addAll(menu, plan);
    widthProperty().subscribe(width -> fit(width.doubleValue()));
  }

  private void fit(double width) {
    pseudoClassStateChanged(NARROW, width < NARROW_WIDTH);
    for (Dispensable each : dispensable) {
      boolean isThere = width >= each.under;
      each.button.setVisible(isThere);
      each.button.setManaged(isThere);
    }
  }

  void focusFirst() {
    menu.requestFocus();
  }

  private static Region space() {
    Region space = new Region();
    space.setMinWidth(4);
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private HBox tools(ViewSettings settings, Actions actions, FilterMenu filter, FindField find) {
    Button today = ActionControls.button(actions.of("view.today"));
    today.setGraphic(null);
    Button export = ActionControls.button(actions.of("plan.export"));
    export.setGraphic(null);
    export.getStyleClass().add(Styles.ACCENT);
    HBox edits = icons(actions, "edit.undo", "edit.redo", "edit.history");
    dispensable.add(new Dispensable(edits.getChildren().getLast(), NARROW_WIDTH));
    dispensable.add(new Dispensable(today, NARROWER_WIDTH));
    HBox zooms = icons(actions, "view.zoom-out", "view.zoom-in", "view.fit");
    dispensable.add(new Dispensable(zooms, NARROWEST_WIDTH));
    HBox panels = icons(actions, "view.theme", "view.inspector");
    FontIcon sky = (FontIcon) ((Button) panels.getChildren().getFirst()).getGraphic();
    settings
        .theme()
        .subscribe(theme -> sky.setIconCode(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN));
    HBox tools =
        new HBox(edits, today, zooms, new GroupingMenu(settings), filter, find, panels, export);
    tools.getStyleClass().add("tools");
    tools.setMinWidth(USE_PREF_SIZE);
    return tools;
  }

  private static HBox icons(Actions actions, String... ids) {
    List<Button> buttons =
        List.of(ids).stream().map(id -> ActionControls.iconButton(actions.of(id))).toList();
    HBox box = new HBox();
    box.getStyleClass().add("icon-group");
    box.getChildren().addAll(buttons);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }
}
