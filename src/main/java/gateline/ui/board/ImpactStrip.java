package gateline.ui.board;

import gateline.gesture.Impact;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says in one line what an edit that is tried would change, the weightiest first, and what there
/// is to remark on one that was done. It is there as long as it has something to say.
public final class ImpactStrip extends SpeakingRegion {
  private static final double SIDE = 16;
  private static final double APART = 18;
  private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
  private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");

  /// Kept from one edit to the next: while a bar is dragged there is another with every day.
  private final List<Label> labels = new ArrayList<>();

  private final Label more = new Label();
  private final PauseTransition reading = new PauseTransition(Duration.seconds(6));
  private List<Impact.Effect> effects = List.of();

  public ImpactStrip(ObservableValue<@Nullable Trial> trial, StringProperty remark) {
    setId("impact");
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("impact-strip");
    more.getStyleClass().add("impact");
    getChildren().add(more);
    setVisible(false);
    setMouseTransparent(true);
    trial.subscribe(this::show);
    remark.subscribe(this::remark);
    reading.setOnFinished(_ -> remark.set(""));
  }

  private void show(@Nullable Trial trial) {
    reading.stop();
    setVisible(trial != null);
    if (trial != null) {
      List<Impact.Effect> known = trial.impact().effects();
      say(known.isEmpty() ? List.of(plain("Finish, gates and loads stay as they are")) : known);
    }
  }

  private void remark(String words) {
    setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
      say(List.of(plain(words)));
      reading.playFromStart();
    }
  }

  private static Impact.Effect plain(String words) {
    return new Impact.Effect(Impact.Tone.PLAIN, words);
  }

  private void say(List<Impact.Effect> what) {
    effects = what;
    while (labels.size() < effects.size()) {
      labels.add(label());
    }
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setVisible(i < effects.size());
      if (i < effects.size()) {
        show(labels.get(i), effects.get(i));
      }
    }
    say(words());
    requestLayout();
  }

  /// All it says, whether it fits or not.
  String words() {
    return String.join(" · ", effects.stream().map(Impact.Effect::words).toList());
  }

  private Label label() {
    Label label = new Label();
    label.getStyleClass().add("impact");
    label.setGraphic(new FontIcon(Feather.CHECK));
    getChildren().add(label);
    return label;
  }

  private static void show(Label label, Impact.Effect effect) {
    label.setText(effect.words());
    label.pseudoClassStateChanged(WORSE, effect.tone() == Impact.Tone.WORSE);
    label.pseudoClassStateChanged(BETTER, effect.tone() == Impact.Tone.BETTER);
    if (label.getGraphic() instanceof FontIcon icon) {
      icon.setIconCode(
          switch (effect.tone()) {
            case WORSE -> Feather.TRENDING_DOWN;
            case BETTER -> Feather.TRENDING_UP;
            case PLAIN -> Feather.CHECK;
          });
    }
  }

  @Override
  protected void layoutChildren() {
    double x = SIDE;
    int shown = 0;
    for (Label label : labels.subList(0, effects.size())) {
      double width = Math.ceil(label.prefWidth(-1));
      if (x + width + widthAfter(shown + 1) > getWidth()) {
        break;
      }
      label.resizeRelocate(x, 0, width, getHeight());
      x += width + APART;
      shown++;
    }
    labels.subList(shown, labels.size()).forEach(label -> label.setVisible(false));
    count(shown);
    more.resizeRelocate(x, 0, Math.ceil(more.prefWidth(-1)), getHeight());
  }

  private void count(int shown) {
    int left = effects.size() - shown;
    more.setVisible(left > 0);
    more.setText("and " + left + " more");
  }

  /// The room needed after so many effects, to say that there are more.
  private double widthAfter(int shown) {
    count(shown);
    return SIDE + (more.isVisible() ? APART + Math.ceil(more.prefWidth(-1)) : 0);
  }
}
