package gateline.ui.inspector;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import gateline.edit.Edit;
import gateline.edit.field.Lens;
import gateline.edit.notation.Parsed;
import gateline.plan.Standup;
import gateline.ui.field.Choices;
import gateline.ui.field.Input;
import gateline.ui.field.LineArea;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lines of one section of a stand-up, to be typed one below the other: Enter in the last,
/// empty one adds a line, Delete in an emptied one takes it away. `key` names the section for
/// control ids, `noun` a line of it.
record StandupLines<E>(
    StandupEdits edits,
    Lens<Standup, List<E>> list,
    String key,
    String noun,
    Function<E, String> text,
    BiFunction<E, String, E> withText,
    Function<String, E> blank) {

  private Form form() {
    return edits.form();
  }

  /// A line's text field; an emptied text takes the line away.
  LineArea field(E line, int at) {
    Input input = new Input(text.apply(line), typed -> typed(typed, line, at), Choices.NONE, noun);
    LineArea field = form().line(key + "-" + (at + 1), input);
    field.setAccessibleText(noun + " " + (at + 1));
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, field, line, at));
    return field;
  }

  private Parsed<Edit> typed(String typed, E line, int at) {
    return Parsed.value(
        typed.isBlank()
            ? removed(line, at)
            : edits.replaced(
                list,
                at,
                now -> isStill(line, now) ? withText.apply(now, oneLine(typed)) : now,
                noun));
  }

  private static String oneLine(String typed) {
    return typed.strip().replaceAll("\\R", " ");
  }

  /// The keyboard goes to the line that comes into its place, or to where lines are added.
  private void onKey(KeyEvent event, LineArea field, E line, int at) {
    boolean isTakingAway =
        event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    if (isTakingAway && field.getText().isEmpty()) {
      List<E> lines = list.of(edits.now());
      if (at + 1 < lines.size()) {
        // what is typed in a field goes on in the one that takes its place
        field.setText(text.apply(lines.get(at + 1)));
      } else {
        field.setId("edit-add-" + key);
      }
      form().apply(removed(line, at));
      event.consume();
    }
  }

  private Edit removed(E line, int at) {
    return edits.removed(list, at, now -> isStill(line, now), noun);
  }

  /// Whether a line still reads as it did when the page was written.
  private boolean isStill(E line, E now) {
    return text.apply(now).equals(text.apply(line));
  }

  /// Where typing adds a line.
  void add(String prompt) {
    form()
        .add(
            key,
            new Input(
                "",
                typed ->
                    typed.isBlank()
                        ? Parsed.refused("nothing: expected the text of the " + noun)
                        : edits.added(list, blank.apply(oneLine(typed)), noun),
                Choices.NONE,
                prompt));
  }

  /// What can be made of a line, and how it is taken away.
  MenuButton menu(E line, int at, List<MenuItem> more) {
    MenuButton button = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    button.setId("standup-more-" + key + "-" + (at + 1));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, Tweaks.NO_ARROW);
    String words = "What to do with " + noun + " " + (at + 1);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.getItems().setAll(more);
    button.getItems().add(item("Delete it", () -> removed(line, at)));
    return button;
  }

  MenuItem item(String label, Supplier<Edit> edit) {
    MenuItem item = new MenuItem(label);
    item.setOnAction(_ -> form().apply(edit.get()));
    return item;
  }
}
