package gateline.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One page of the inspector, written from top to bottom. Texts that are empty are left out.
final class Page extends VBox {
  private static final double NAMES = 92;

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
    Label left = label(name, "field-name");
    left.setMinWidth(NAMES);
    left.setMaxWidth(NAMES);
    Label right = label(value, "field-value");
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox row = new HBox(left, right);
    row.getStyleClass().add("field");
    getChildren().add(row);
  }

  /// A line that jumps to an item, with a word about it at its right.
  void link(String text, String id, String word) {
    Hyperlink link = new Hyperlink(text);
    link.setWrapText(true);
    link.setMnemonicParsing(false);
    link.setOnAction(_ -> {
      link.setVisited(false);
      jump.accept(id);
    });
    HBox.setHgrow(link, Priority.ALWAYS);
    link.setMaxWidth(Double.MAX_VALUE);
    Label right = label(word, "link-word");
    right.setWrapText(false);
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(link, right);
    row.getStyleClass().add("link-row");
    getChildren().add(row);
  }

  /// Something that is there or not yet.
  void check(String text, boolean isDone) {
    FontIcon sign = new FontIcon(isDone ? Feather.CHECK_SQUARE : Feather.SQUARE);
    Label words = label(text, "page-text");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(sign, words);
    row.getStyleClass().add("check-row");
    row.setAccessibleText((isDone ? "Met: " : "Not met: ") + text);
    getChildren().add(row);
  }

  private void add(String text, String style) {
    if (!text.isEmpty()) {
      getChildren().add(label(text, style));
    }
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
