package gateline.ui.app;

import atlantafx.base.controls.CustomTextField;
import gateline.board.BoardModel;
import gateline.plan.Gate;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.ui.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Finds tasks and gates while one types: the first that matches is gone to, Enter and Shift+Enter
/// step through the others, Esc goes back to the board.
final class FindField extends CustomTextField {
  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

  /// From this width on it says what can be found.
  private static final double ROOMY = 170;

  private final Label count = new Label();
  private final Session session;
  private final Consumer<String> jump;
  private final Runnable leave;
  private List<String> found = List.of();
  private int at;

  FindField(Session session, Consumer<String> jump, Runnable leave) {
    this.session = session;
    this.jump = jump;
    this.leave = leave;
    setId("find");
    promptTextProperty().bind(widthProperty().map(FindField::prompt));
    setAccessibleText("Find tasks and gates");
    getStyleClass().add("find");
    count.getStyleClass().add("find-count");
    setLeft(new FontIcon(Feather.SEARCH));
    setRight(count);
    textProperty().subscribe(_ -> look());
    session.model().subscribe(_ -> search());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static String prompt(Number width) {
    return width.doubleValue() < ROOMY ? "Find" : "Find task or gate";
  }

  private void look() {
    search();
    at = 0;
    go();
  }

  private void search() {
    BoardModel model = session.model().get();
    String words = getText().strip().toLowerCase(Locale.ROOT);
    found = model == null || words.isEmpty() ? List.of() : matches(model, words);
    at = Math.clamp(at, 0, Math.max(0, found.size() - 1));
    tell(words);
  }

  private void tell(String words) {
    pseudoClassStateChanged(NOTHING, !words.isEmpty() && found.isEmpty());
    if (words.isEmpty()) {
      count.setText("");
    } else {
      count.setText(found.isEmpty() ? "none" : at + 1 + " of " + found.size());
    }
  }

  private void go() {
    if (!found.isEmpty()) {
      jump.accept(found.get(at));
      count.setText(at + 1 + " of " + found.size());
    }
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> step(event.isShiftDown() ? -1 : 1);
      case DOWN -> step(1);
      case UP -> step(-1);
      case ESCAPE -> {
        clear();
        leave.run();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(int by) {
    if (!found.isEmpty()) {
      at = Math.floorMod(at + by, found.size());
      go();
    }
  }

  /// The ids of the gates and tasks that say all of this somewhere, in the plan's order.
  static List<String> matches(BoardModel model, String words) {
    List<String> ids = new ArrayList<>();
    for (Gate gate : model.plan().gates()) {
      if (says(words, gate.id(), gate.name())) {
        ids.add(gate.id());
      }
    }
    for (Task task : model.plan().tasks()) {
      if (says(words, task.id(), task.name(), task.details().owner()) || isOf(task, model, words)) {
        ids.add(task.id());
      }
    }
    return ids;
  }

  private static boolean isOf(Task task, BoardModel model, String words) {
    return task.squads().stream()
        .map(each -> model.schedule().index().squad(each.squad()))
        .anyMatch(squad -> says(words, name(squad)));
  }

  private static String name(@Nullable Squad squad) {
    return squad == null ? "" : squad.name();
  }

  private static boolean says(String words, String... texts) {
    for (String text : texts) {
      if (text.toLowerCase(Locale.ROOT).contains(words)) {
        return true;
      }
    }
    return false;
  }
}
