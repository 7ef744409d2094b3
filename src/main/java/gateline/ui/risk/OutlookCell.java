package gateline.ui.risk;

import gateline.review.simulation.Outlook;
import gateline.review.simulation.Quantile;
import gateline.time.DateWords;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// One date in the list: its name, the days kept in one case out of two and in four out of five,
/// and the chance of its target.
final class OutlookCell extends ListCell<Outlook> {
  static final double HEIGHT = 27;
  private static final double DAY = 56;
  private static final double CHANCE = 66;

  private final Label name = new Label();
  private final Label half = figure(DAY);
  private final Label most = figure(DAY);
  private final Label chance = figure(CHANCE);
  private final HBox row = row(name, half, most, chance);

  /// The names of the columns.
  static HBox head() {
    Label half = figure(DAY);
    Label most = figure(DAY);
    Label chance = figure(CHANCE);
    half.setText("50% by");
    most.setText("80% by");
    chance.setText("in time");
    HBox head = row(new Label(), half, most, chance);
    head.getStyleClass().add("outlook-head");
    return head;
  }

  private static HBox row(Label name, Label... figures) {
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(6, name);
    row.getChildren().addAll(figures);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    row.setPrefWidth(1);
    return row;
  }

  private static Label figure(double width) {
    Label label = new Label();
    label.setMinWidth(width);
    label.setMaxWidth(width);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  @Override
  protected void updateItem(@Nullable Outlook outlook, boolean isEmpty) {
    super.updateItem(outlook, isEmpty);
    setGraphic(outlook == null ? null : row);
    if (outlook != null) {
      name.setText(outlook.name());
      half.setText(outlook.isOpen() ? "open" : day(outlook.p50()));
      most.setText(outlook.isOpen() ? "open" : day(outlook.p80()));
      chance.setText(outlook.chanceWords());
      setAccessibleText(
          outlook.name() + ", " + outlook.words() + ", in time " + outlook.chanceWords());
    }
  }

  private static String day(Quantile quantile) {
    return DateWords.shortDay(quantile.at().toLocalDate());
  }
}
