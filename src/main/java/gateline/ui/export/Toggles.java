package gateline.ui.export;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of a few, all of them in sight.
final class Toggles<E extends Enum<E>> extends HBox {
  private final Map<E, ToggleButton> buttons;

  Toggles(Class<E> type, Function<E, String> words, Consumer<E> chosen) {
    buttons = new EnumMap<>(type);
    getStyleClass().add("view-switch");
    ToggleGroup group = new ToggleGroup();
    for (E each : type.getEnumConstants()) {
      ToggleButton button = new ToggleButton(words.apply(each));
      button.setId("export-" + each.name().toLowerCase(Locale.ROOT));
      button.setMinWidth(USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setOnAction(_ -> {
        button.setSelected(true);
        chosen.accept(each);
      });
      buttons.put(each, button);
      getChildren().add(button);
    }
  }

  void select(E chosen) {
    buttons.forEach((each, button) -> button.setSelected(each == chosen));
  }

  void offer(Predicate<E> isOffered) {
    buttons.forEach((each, button) -> button.setDisable(!isOffered.test(each)));
  }
}
