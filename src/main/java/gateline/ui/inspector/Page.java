package gateline.ui.inspector;

import atlantafx.base.theme.Styles;
import gateline.ui.WrappedLabel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One page of the inspector, written from top to bottom. Texts that are empty are left out.
final class Page extends VBox {
  private static final double NAMES = 92;
  private static final double SHORT_NAMES = 58;

  private final Consumer<String> jump;

  /// `jump` gets the id of what a link stands for.
  Page(Consumer<String> jump) {
    this.jump = jump;
    getStyleClass().add("page");
    setFillWidth(true);
  }

  /// What the page is about, with the kind of thing in small letters above.
  void title(String kind, String name) {
    add(kind, "page-kind");
    add(name, "page-title");
  }

  void section(String title) {
    add(title, "page-section");
  }

  void text(String text) {
    add(text, "page-text");
  }

  /// A text that asks for attention.
  void warning(String text) {
    add(text, "page-warning");
  }

  void field(String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    Label left = new WrappedLabel(name, "field-name");
    left.setMinWidth(NAMES);
    left.setMaxWidth(NAMES);
    Label right = new WrappedLabel(value, "field-value");
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox row = new HBox(left, right);
    row.getStyleClass().add("field");
    getChildren().add(row);
  }

  /// Jumps to an item, as a link to it does.
  void go(String id) {
    jump.accept(id);
  }

  /// A line that jumps to an item, with a word about it at its right.
  void link(String text, String id, String word) {
    Hyperlink link = jump(text, id);
    HBox.setHgrow(link, Priority.ALWAYS);
    link.setMaxWidth(Double.MAX_VALUE);
    Label right = new WrappedLabel(word, "link-word");
    right.setWrapText(false);
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(link, right);
    row.getStyleClass().add("link-row");
    getChildren().add(row);
  }

  Hyperlink jump(String text, String id) {
    Hyperlink link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMnemonicParsing(false);
    link.setOnAction(_ -> {
      link.setVisited(false);
      jump.accept(id);
    });
    return link;
  }

  /// Something that is there or not yet.
  void check(String text, boolean isDone) {
    FontIcon sign = new FontIcon(isDone ? Feather.CHECK_SQUARE : Feather.SQUARE);
    Label words = new WrappedLabel(text, "page-text");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(sign, words);
    row.getStyleClass().add("check-row");
    row.setAccessibleText((isDone ? "Met: " : "Not met: ") + text);
    getChildren().add(row);
  }

  /// A control with its name before it; one of several lines stands under its name.
  void control(String name, Control control) {
    Label left = new WrappedLabel(name, "field-name");
    left.setLabelFor(control);
    if (control instanceof TextArea) {
      getChildren().addAll(left, control);
      return;
    }
    left.setMinWidth(NAMES);
    left.setMaxWidth(NAMES);
    control.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(left, control);
    row.getStyleClass().addAll("field", "edit-row");
    getChildren().add(row);
  }

  /// Controls in one row under a name, the last of them the widest.
  void controls(String name, List<Control> controls) {
    Label left = new WrappedLabel(name, "field-name");
    left.setMinWidth(SHORT_NAMES);
    HBox row = new HBox(left);
    row.getChildren().addAll(controls);
    controls.forEach(each -> each.setPrefWidth(SHORT_NAMES));
    HBox.setHgrow(controls.getLast(), Priority.ALWAYS);
    row.getStyleClass().addAll("field", "edit-row");
    getChildren().add(row);
  }

  void button(String text, Runnable run) {
    Button button = new Button(text);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(_ -> run.run());
    getChildren().add(button);
  }

  /// Small buttons in one row.
  void buttons(List<Button> buttons) {
    HBox row = new HBox(6);
    buttons.forEach(each -> each.getStyleClass().add(Styles.SMALL));
    row.getChildren().addAll(buttons);
    getChildren().add(row);
  }

  /// Controls in one row, and a button that deletes what they stand for.
  void entry(List<? extends Node> parts, String delete, Runnable onDelete) {
    Button button = new Button("", new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    button.setAccessibleText(delete);
    button.setTooltip(new Tooltip(delete));
    button.setOnAction(_ -> onDelete.run());
    row(parts, button);
  }

  /// Controls in one row, and at its end what can be done with what they stand for.
  void row(List<? extends Node> parts, Control end) {
    HBox row = new HBox();
    row.getChildren().addAll(parts);
    row.getChildren().add(end);
    row.getStyleClass().addAll("entry-row", "edit-row");
    parts.stream()
        .filter(part -> !(part instanceof CheckBox))
        .forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
    getChildren().add(row);
  }

  /// A name that jumps to an item, what can be typed of the link to it, and a button that deletes
  /// the link.
  void linkEntry(Hyperlink link, TextField ends, Runnable onDelete) {
    link.setMaxWidth(Double.MAX_VALUE);
    ends.setMinWidth(Region.USE_PREF_SIZE);
    ends.setMaxWidth(Region.USE_PREF_SIZE);
    entry(List.of(link, ends), "Delete this link", onDelete);
  }

  void add(Node control) {
    getChildren().add(control);
  }

  private void add(String text, String style) {
    if (!text.isEmpty()) {
      getChildren().add(new WrappedLabel(text, style));
    }
  }
}
