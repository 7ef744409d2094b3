package gateline.ui.board;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The tooltip of what is under the pointer on a canvas: it waits until the hand rests, and goes as
/// soon as it moves on.
final class HoverTip {
  private static final double BESIDE = 14;

  private final PauseTransition rest = new PauseTransition(Duration.millis(450));
  private final Tooltip tooltip = new Tooltip();
  private final Node owner;
  private @Nullable Words words;
  private double x;
  private double y;

  /// What a tooltip says: a title and the lines under it.
  record Words(String title, List<String> lines) {}

  HoverTip(Node owner) {
    this.owner = owner;
    tooltip.getStyleClass().add("board-tip");
    rest.setOnFinished(_ -> show());
  }

  /// The pointer is over something else now; null for nothing worth a word.
  void over(MouseEvent event, @Nullable Words next) {
    tooltip.hide();
    words = next;
    follow(event);
  }

  /// The pointer moved within the same thing.
  void follow(MouseEvent event) {
    x = event.getScreenX();
    y = event.getScreenY();
    if (words != null && !tooltip.isShowing()) {
      rest.playFromStart();
    }
  }

  void hide() {
    rest.stop();
    tooltip.hide();
    words = null;
  }

  boolean isShowing() {
    return tooltip.isShowing();
  }

  private void show() {
    Words now = words;
    if (now != null && owner.isVisible() && owner.getScene() != null) {
      tooltip.setGraphic(content(now));
      tooltip.show(owner, x + BESIDE, y + BESIDE);
    }
  }

  private static VBox content(Words words) {
    VBox box = new VBox();
    box.getStyleClass().add("tip-lines");
    Label title = new Label(words.title());
    title.getStyleClass().add("tip-title");
    box.getChildren().add(title);
    for (String each : words.lines()) {
      Label line = new Label(each);
      line.getStyleClass().add("tip-line");
      line.setWrapText(true);
      box.getChildren().add(line);
    }
    return box;
  }
}
