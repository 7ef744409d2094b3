package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.ui.WrappedLabel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A small card with a few controls, beside what it is about. Esc closes it; Up and Down go from
/// stop to stop.
public abstract class Card extends VBox {
  private static final double WIDTH = 292;

  private final Runnable close;

  protected Card(String title, Runnable close) {
    this.close = close;
    getStyleClass().add("card");
    setPrefWidth(WIDTH);
    getChildren().add(new WrappedLabel(title, "card-title"));
    setAccessibleText(title);
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onArrow);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// The control that the keyboard goes to first.
  protected abstract Node first();

  /// What Up and Down go through, round and round; nothing by default.
  protected List<? extends Node> stops() {
    return List.of();
  }

  /// What a scroll pane shows is there to be focused only once that has its style.
  void focusFirst() {
    applyCss();
    first().requestFocus();
  }

  protected final void close() {
    close.run();
  }

  /// A field with its name before it, names of one width under each other.
  protected static HBox row(String name, double width, TextField field) {
    Label label = new Label(name);
    label.setLabelFor(field);
    label.setMinWidth(width);
    field.setAccessibleText(name);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(label, field);
    row.getStyleClass().add("card-row");
    return row;
  }

  /// What the keys do, and the button that does it.
  protected static HBox foot(Label keys, Button take) {
    take.getStyleClass().add(Styles.ACCENT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(keys, space, take);
    foot.getStyleClass().add("card-row");
    return foot;
  }

  private void onArrow(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0 && !event.isAltDown()) {
      List<? extends Node> stops = stops();
      int now = stops.stream().map(Node::isFocused).toList().indexOf(true);
      if (now >= 0) {
        stops.get(Math.floorMod(now + step, stops.size())).requestFocus();
        event.consume();
      }
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
