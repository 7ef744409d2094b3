package gateline.ui.board;

import atlantafx.base.theme.Styles;
import gateline.plan.GateDecision.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The four ways a gate can be decided, one of them chosen: by a click, by Left and Right, or by
/// its letter.
final class OutcomeChoice extends HBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Outcome, ToggleButton> buttons = new EnumMap<>(Outcome.class);

  /// `chosen` hears which one is chosen now.
  OutcomeChoice(Consumer<Outcome> chosen) {
    setId("decide-outcome");
    for (Outcome outcome : Outcome.values()) {
      ToggleButton button = new ToggleButton(words(outcome));
      button.setId("decide-" + outcome.key().replace(' ', '-'));
      button.setUserData(outcome);
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().add(place(outcome));
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.put(outcome, button);
      getChildren().add(button);
    }
    group
        .selectedToggleProperty()
        .subscribe((before, now) -> {
          if (now == null) {
            group.selectToggle(before);
          } else if (before != null) {
            chosen.accept(outcome());
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private static String words(Outcome outcome) {
    return outcome.key().substring(0, 1).toUpperCase(Locale.ROOT) + outcome.key().substring(1);
  }

  private static String place(Outcome outcome) {
    return switch (outcome) {
      case GO -> Styles.LEFT_PILL;
      case KILL -> Styles.RIGHT_PILL;
      case CONDITIONAL_GO, HOLD -> Styles.CENTER_PILL;
    };
  }

  /// The one that is chosen.
  Outcome outcome() {
    return (Outcome) group.getSelectedToggle().getUserData();
  }

  void choose(Outcome outcome) {
    group.selectToggle(buttons.get(outcome));
  }

  /// The button of the chosen one.
  ToggleButton chosen() {
    return (ToggleButton) group.getSelectedToggle();
  }

  private void onKey(KeyEvent event) {
    Outcome next =
        switch (event.getCode()) {
          case LEFT -> beside(-1);
          case RIGHT -> beside(1);
          case G -> Outcome.GO;
          case C -> Outcome.CONDITIONAL_GO;
          case H -> Outcome.HOLD;
          case K -> Outcome.KILL;
          default -> null;
        };
    if (next != null && !event.isShortcutDown() && !event.isAltDown()) {
      take(next);
      event.consume();
    }
  }

  private void take(@Nullable Outcome next) {
    if (next != null) {
      choose(next);
      chosen().requestFocus();
    }
  }

  private Outcome beside(int step) {
    List<Outcome> all = List.of(Outcome.values());
    return all.get(Math.clamp(all.indexOf(outcome()) + step, 0, all.size() - 1));
  }
}
