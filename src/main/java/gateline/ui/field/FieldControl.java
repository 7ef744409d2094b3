package gateline.ui.field;

import gateline.edit.field.Field;
import gateline.edit.field.ItemKind;
import gateline.edit.notation.ChoiceNotation;
import gateline.edit.notation.FlagNotation;
import gateline.edit.notation.LinesNotation;
import gateline.edit.notation.Notation;
import gateline.edit.notation.Optionally;
import gateline.edit.notation.PlanContext;
import gateline.edit.notation.TextNotation;
import gateline.ui.Session;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Makes the control that a field is edited in: a check box for yes or no, a list for a few words,
/// else a text. A text is taken by Enter (of several lines by Ctrl+Enter), by Tab, or when the
/// keyboard goes elsewhere.
public final class FieldControl {
  private static final int LINES = 4;

  private final Session session;
  private final PlanContext context;

  public FieldControl(Session session, PlanContext context) {
    this.session = session;
    this.context = context;
  }

  /// The control for a field of one item, or of several of a kind.
  public <T, V extends @Nullable Object> Control of(
      ItemKind<T> kind, Field<T, V> field, List<T> items) {
    Control control =
        switch (bare(field.notation())) {
          case FlagNotation _ -> checkBox(kind, field, items);
          case ChoiceNotation<?> _ -> comboBox(kind, field, items);
          default -> text(Input.of(kind, field, items, context), isLong(field.notation()));
        };
    control.setId("edit-" + field.key().replace('.', '-'));
    control.setAccessibleText(field.label());
    return control;
  }

  /// A control for a text that stands in no field: it adds something, or is several values at once.
  public TextField of(String id, Input input) {
    TextField control = new TextField();
    dress(control, id, input);
    return control;
  }

  /// The same for a line that may be long: it is shown whole.
  public LineArea line(String id, Input input) {
    LineArea control = new LineArea();
    dress(control, id, input);
    return control;
  }

  private void dress(TextInputControl control, String id, Input input) {
    keys(control, input);
    control.setId("edit-" + id);
    control.setAccessibleText(input.prompt());
  }

  private static Notation<?> bare(Notation<?> notation) {
    return notation instanceof Optionally<?>(var some) ? some : notation;
  }

  private static boolean isLong(Notation<?> notation) {
    return notation instanceof LinesNotation || notation.equals(TextNotation.LINES);
  }

  private TextInputControl text(Input input, boolean isLong) {
    TextInputControl control = isLong ? area() : new TextField();
    keys(control, input);
    return control;
  }

  private void keys(TextInputControl control, Input input) {
    control.getStyleClass().add("field-editor");
    InputKeys keys = new InputKeys(control, session, input, _ -> {});
    control
        .focusedProperty()
        .addListener((_, _, isFocused) -> {
          if (!isFocused && isLeft(control)) {
            Platform.runLater(() -> takeOrKeep(control, keys));
          }
        });
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    return area;
  }

  /// Another window may have the keyboard for a while; then the text is not left.
  private static boolean isLeft(TextInputControl control) {
    return control.getScene() == null || control.getScene().getFocusOwner() != control;
  }

  private static void takeOrKeep(TextInputControl control, InputKeys keys) {
    if (!control.isFocused() && keys.isChanged()) {
      keys.commit();
    }
  }

  private <T, V extends @Nullable Object> CheckBox checkBox(
      ItemKind<T> kind, Field<T, V> field, List<T> items) {
    CheckBox box = new CheckBox();
    List<String> values = values(field, items);
    box.setIndeterminate(values.size() > 1);
    box.setSelected(values.getFirst().equals("yes"));
    box.setOnAction(_ -> apply(box, Input.of(kind, field, items, context), word(box.isSelected())));
    return box;
  }

  private <T, V extends @Nullable Object> ComboBox<String> comboBox(
      ItemKind<T> kind, Field<T, V> field, List<T> items) {
    ComboBox<String> box = new ComboBox<>();
    if (field.notation() instanceof Optionally<?>) {
      box.getItems().add("");
    }
    box.getItems().addAll(field.notation().choices(context));
    List<String> values = values(field, items);
    box.setValue(values.size() == 1 ? values.getFirst() : null);
    box.setPromptText("several values");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(_ -> apply(box, Input.of(kind, field, items, context), box.getValue()));
    return box;
  }

  private <T> List<String> values(Field<T, ?> field, List<T> items) {
    return items.stream().map(item -> field.text(item, context)).distinct().toList();
  }

  private static String word(boolean isYes) {
    return isYes ? "yes" : "no";
  }

  /// A choice that is refused says so under its control.
  private void apply(Control control, Input input, String text) {
    String refusal = input.commit(text, session);
    if (refusal != null) {
      new Hints(control, _ -> {}).say(refusal);
    }
  }
}
