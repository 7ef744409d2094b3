package gateline.ui.app;

import gateline.board.Grouping;
import gateline.board.Theme;
import gateline.board.picture.View;
import gateline.ui.Action;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.board.BoardView;
import gateline.ui.theme.ThemeChoice;
import gateline.ui.theme.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;

/// What can be done to the way the plan is looked at.
final class ViewActions {
  private final ViewSettings settings;
  private final Themes themes;
  private final Supplier<BoardView> board;
  private final BooleanExpression isOpen;

  ViewActions(Session session, ViewSettings settings, Themes themes, Supplier<BoardView> board) {
    this.settings = settings;
    this.themes = themes;
    this.board = board;
    this.isOpen = session.hasPlan();
  }

  List<Action> all() {
    List<Action> all = new ArrayList<>();
    for (View view : View.values()) {
      all.add(view(view));
    }
    all.addAll(time());
    all.addAll(panels());
    return all;
  }

  private Action view(View view) {
    return Action.of(ViewSwitch.actionId(view), view.words(), icon(view), () -> show(view))
        .on("Shortcut+" + digit(view))
        .when(isOpen);
  }

  private static String digit(View view) {
    return switch (view) {
      case TIMELINE -> "1";
      case LANES -> "2";
      case ALLOCATION -> "3";
      case GATES -> "4";
      case REVIEW -> "5";
    };
  }

  private void show(View view) {
    settings.view().set(view);
    board.get().focus();
  }

  private static Feather icon(View view) {
    return switch (view) {
      case TIMELINE -> Feather.ALIGN_LEFT;
      case LANES -> Feather.COLUMNS;
      case ALLOCATION -> Feather.GRID;
      case GATES -> Feather.FLAG;
      case REVIEW -> Feather.AIRPLAY;
    };
  }

  private List<Action> time() {
    ObservableBooleanValue hasTime =
        isOpen
            .and(settings.view().isNotEqualTo(View.GATES))
            .and(settings.view().isNotEqualTo(View.REVIEW));
    return List.of(
        onBoard("view.today", "Today", Feather.CALENDAR, BoardView::showToday)
            .on("Shortcut+T")
            .when(hasTime),
        Action.of("view.group", "Group by the next", Feather.LAYERS, this::groupByNext)
            .on("Shortcut+G")
            .when(isOpen.and(Bindings.createBooleanBinding(this::canGroup, settings.view()))),
        onBoard("view.zoom-out", "Zoom out", Feather.MINUS, view -> view.zoom(-1))
            .on("Shortcut+Minus", "Shortcut+Subtract")
            .when(hasTime),
        onBoard("view.zoom-in", "Zoom in", Feather.PLUS, view -> view.zoom(1))
            .on("Shortcut+Plus", "Shortcut+Shift+Equals", "Shortcut+Equals", "Shortcut+Add")
            .when(hasTime),
        onBoard("view.fit", "Fit the plan", Feather.MAXIMIZE, BoardView::fit)
            .on("Shortcut+0", "Shortcut+Numpad 0")
            .when(hasTime));
  }

  private boolean canGroup() {
    return settings.view().get().groupings().size() > 1;
  }

  private void groupByNext() {
    View view = settings.view().get();
    List<Grouping> all = view.groupings();
    int next = (all.indexOf(settings.groupingOf(view)) + 1) % all.size();
    settings.group(all.get(next));
  }

  private Action onBoard(String id, String label, Feather icon, Consumer<BoardView> what) {
    return Action.of(id, label, icon, () -> what.accept(board.get()));
  }

  private List<Action> panels() {
    return List.of(
        Action.of("view.strip", "Allocation strip", Feather.SERVER, flip(settings.strip()))
            .on("Shortcut+J")
            .when(isOpen.and(settings.view().isEqualTo(View.TIMELINE))),
        Action.of("view.inspector", "Details", Feather.SIDEBAR, flip(settings.inspector()))
            .on("Shortcut+I")
            .when(isOpen),
        Action.of("view.problems", "Problems", Feather.ALERT_TRIANGLE, flip(settings.problems()))
            .on("F8")
            .when(isOpen),
        Action.of(
                "view.date-risk",
                "Risk of the dates",
                Feather.BAR_CHART_2,
                flip(settings.dateRisk()))
            .on("Shift+F9")
            .when(isOpen),
        Action.of("view.theme", "Dark theme", Feather.MOON, themes::toggle)
            .on("Shortcut+Shift+D")
            .named(
                settings.theme().map(theme -> theme == Theme.LIGHT ? "Dark theme" : "Light theme")),
        Action.of(
                "view.system-theme",
                "Theme of the system",
                Feather.MONITOR,
                () -> themes.choice().set(ThemeChoice.SYSTEM))
            .when(themes.choice().isNotEqualTo(ThemeChoice.SYSTEM)));
  }

  /// Shows a part of the window or hides it; presenting, which shows none, ends for it.
  private Runnable flip(BooleanProperty property) {
    return () -> {
      boolean isSeen = property.get() && !settings.presenting().get();
      settings.presenting().set(false);
      property.set(!isSeen);
    };
  }
}
