package gateline.ui.app;

import gateline.board.BoardModel;
import gateline.board.TaskFilter;
import gateline.board.TaskFilter.Trait;
import gateline.board.TaskFilter.Weeks;
import gateline.plan.Phase;
import gateline.plan.Squad;
import gateline.ui.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which tasks are shown, in the views and in pictures of them: by trait, squad, phase, week and
/// words. While any are left out, the button says how many are shown.
final class FilterMenu extends MenuButton {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final Session session;
  private final TextField words = new TextField();

  FilterMenu(Session session) {
    this.session = session;
    setId("filter");
    getStyleClass().add("filter-menu");
    setGraphic(new FontIcon(Feather.FILTER));
    setAccessibleText("Filter tasks");
    words.setPromptText("Names that contain …");
    words.setAccessibleText("Only tasks whose names contain");
    words.setOnAction(_ -> {
      change(filter -> filter.withWords(words.getText()));
      hide();
    });
    session.model().subscribe(this::tell);
    addEventHandler(MenuButton.ON_SHOWING, _ -> fill());
    getItems().add(new SeparatorMenuItem());
  }

  private void tell(@Nullable BoardModel model) {
    if (model == null || model.tasks().filter().isAll()) {
      pseudoClassStateChanged(ON, false);
      setText("All tasks");
    } else {
      pseudoClassStateChanged(ON, true);
      setText(model.tasks().count() + " of " + model.plan().tasks().size());
    }
  }

  private void fill() {
    BoardModel model = session.model().get();
    if (model == null) {
      return;
    }
    words.setText(model.tasks().filter().words());
    List<MenuItem> items = new ArrayList<>();
    items.add(new CustomMenuItem(words, false));
    for (Trait trait : Trait.values()) {
      items.add(traitItem(trait, model));
    }
    items.add(new SeparatorMenuItem());
    items.add(
        menu("Squads", model.plan().squads().stream().map(each -> item(each, model)).toList()));
    items.add(
        menu("Phases", model.plan().phases().stream().map(each -> item(each, model)).toList()));
    items.add(menu("Weeks", weekItems(model)));
    items.add(new SeparatorMenuItem());
    MenuItem all = new MenuItem("Show all tasks");
    all.setId("filter.all");
    all.setDisable(model.tasks().filter().isAll());
    all.setOnAction(_ -> session.filter(TaskFilter.ALL));
    items.add(all);
    getItems().setAll(items);
  }

  private static Menu menu(String name, List<MenuItem> items) {
    Menu menu = new Menu(name);
    menu.getItems().setAll(items);
    menu.setDisable(items.isEmpty());
    return menu;
  }

  private MenuItem traitItem(Trait trait, BoardModel model) {
    SequencedSet<Trait> now = model.tasks().filter().traits();
    return check(
        "filter." + trait,
        words(trait),
        now.contains(trait),
        filter -> filter.withTraits(turned(filter.traits(), trait)));
  }

  private MenuItem item(Squad squad, BoardModel model) {
    boolean isOn = model.tasks().filter().squads().contains(squad.id());
    return check(
        "filter." + squad.id(),
        squad.name(),
        isOn,
        filter -> filter.withSquads(turned(filter.squads(), squad.id())));
  }

  private MenuItem item(Phase phase, BoardModel model) {
    boolean isOn = model.tasks().filter().phases().contains(phase.id());
    return check(
        "filter." + phase.id(),
        phase.name(),
        isOn,
        filter -> filter.withPhases(turned(filter.phases(), phase.id())));
  }

  /// This week and the next where today is known, and every single one.
  private List<MenuItem> weekItems(BoardModel model) {
    List<MenuItem> items = new ArrayList<>();
    LocalDate today = model.today();
    int week = today == null ? 0 : model.plan().weekOf(today);
    if (week >= 1 && week < model.plan().weeks()) {
      items.add(weekItem("This week and the next", new Weeks(week, week + 1), model));
      items.add(new SeparatorMenuItem());
    }
    for (int each = 1; each <= Math.min(model.plan().weeks(), 26); each++) {
      items.add(weekItem("Week " + each, new Weeks(each, each), model));
    }
    return items;
  }

  private MenuItem weekItem(String name, Weeks weeks, BoardModel model) {
    boolean isOn = weeks.equals(model.tasks().filter().weeks());
    return check(
        "filter.weeks-" + weeks.from() + "-" + weeks.to(),
        name,
        isOn,
        filter -> filter.withWeeks(isOn ? null : weeks));
  }

  private MenuItem check(String id, String name, boolean isOn, UnaryOperator<TaskFilter> turn) {
    CheckMenuItem item = new CheckMenuItem(name);
    item.setId(id);
    item.setMnemonicParsing(false);
    item.setSelected(isOn);
    item.addEventHandler(ActionEvent.ACTION, _ -> change(turn));
    return item;
  }

  private void change(UnaryOperator<TaskFilter> turn) {
    BoardModel model = session.model().get();
    if (model != null) {
      session.filter(turn.apply(model.tasks().filter()));
    }
  }

  private static <T> SequencedSet<T> turned(SequencedSet<T> set, T element) {
    SequencedSet<T> next = new LinkedHashSet<>(set);
    if (!next.remove(element)) {
      next.add(element);
    }
    return next;
  }

  private static String words(Trait trait) {
    return switch (trait) {
      case CRITICAL -> "Critical, for the finish or a gate";
      case LATE -> "Late: beyond their week or deadline";
      case OVERLOADED -> "In an overloaded week";
      case PAUSED -> "Paused by a gate";
      case UNFINISHED -> "Not finished";
      case PUBLIC -> "Not private";
    };
  }
}
