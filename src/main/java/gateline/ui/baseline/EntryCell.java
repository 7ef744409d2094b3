package gateline.ui.baseline;

import gateline.review.change.Change.What;
import gateline.review.change.Entry;
import gateline.time.DateWords;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One thing that changed: what it is about with its days, the cause, and what it does to gates.
final class EntryCell extends ListCell<Entry> {
  private final Label name = new Label();
  private final Label cause = new Label();
  private final Label days = new Label();
  private final Label effect = new Label();
  private final VBox line;

  EntryCell() {
    name.getStyleClass().add("change-name");
    days.getStyleClass().add("change-name");
    cause.getStyleClass().add("change-words");
    effect.getStyleClass().add("change-words");
    days.setMinWidth(USE_PREF_SIZE);
    line = new VBox(head(), cause, effect);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefWidth(0);
  }

  private HBox head() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    name.setMinWidth(0);
    return new HBox(8, name, space, days);
  }

  @Override
  protected void updateItem(@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(title(entry));
    cause.setText(entry.cause());
    days.setText(figure(entry));
    effect.setText(entry.consequence());
    setAccessibleText(
        String.join(", ", name.getText(), days.getText(), cause.getText(), effect.getText()));
    setGraphic(line);
  }

  private static String title(Entry entry) {
    String noun = entry.subject().noun();
    String name = entry.subject().name();
    return noun.isEmpty() || noun.equals("task")
        ? name
        : Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + " " + name;
  }

  private static String figure(Entry entry) {
    if (entry.has(What.ADDED)) {
      return "new";
    }
    return entry.has(What.REMOVED)
        ? "deleted"
        : entry.shift() == null ? "" : DateWords.signedDays(entry.days());
  }
}
