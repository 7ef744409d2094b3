package gateline.ui.board;

import gateline.board.Paragraph;
import gateline.scene.FontSpec;
import gateline.scene.TextMeasurer;
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
  private static final double WIDTH = 340;
  private static final double TITLE_SIZE = 13;
  private static final double LINE_SIZE = 12;

  private final PauseTransition rest = new PauseTransition(Duration.millis(450));
  private final Tooltip tooltip = new Tooltip();
  private final Node owner;
  private final TextMeasurer text;
  private @Nullable Words words;
  private double x;
  private double y;

  /// What a tooltip says: a title and the lines under it.
  record Words(String title, List<String> lines) {}

  HoverTip(Node owner, TextMeasurer text) {
    this.owner = owner;
    this.text = text;
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

  private VBox content(Words words) {
    VBox box = new VBox();
    box.getStyleClass().add("tip-lines");
    add(box, words.title(), FontSpec.semibold(TITLE_SIZE), "tip-title");
    words.lines().forEach(line -> add(box, line, FontSpec.regular(LINE_SIZE), "tip-line"));
    return box;
  }

  /// A tooltip does not know its width before its height, so its lines are broken here.
  private void add(VBox box, String words, FontSpec font, String style) {
    String lines = String.join("\n", Paragraph.wrapped(words, font, WIDTH, text).lines());
    Label label = new Label(lines);
    label.getStyleClass().add(style);
    box.getChildren().add(label);
  }
}
