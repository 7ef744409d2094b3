package gateline.ui.app;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the user is told over the board, a banner for each topic.
final class Notices extends VBox {
  private static final Set<Topic> BAD = EnumSet.of(Topic.FILE, Topic.ERRORS, Topic.KEEPING);

  private final Map<Topic, Banner> banners = new EnumMap<>(Topic.class);

  Notices() {
    for (Topic topic : Topic.values()) {
      Banner banner = new Banner(id(topic), !BAD.contains(topic));
      banners.put(topic, banner);
      getChildren().add(banner);
    }
    Observable[] shown =
        banners.values().stream().map(Banner::visibleProperty).toArray(Observable[]::new);
    visibleProperty().bind(Bindings.createBooleanBinding(() -> this.shown().isPresent(), shown));
    managedProperty().bind(visibleProperty());
  }

  private static String id(Topic topic) {
    return topic == Topic.FILE ? "banner" : topic.name().toLowerCase(Locale.ROOT);
  }

  /// Shows a notice on a topic in place of the one before; null for none.
  void say(Topic topic, @Nullable Notice notice) {
    banner(topic).say(notice);
  }

  /// Gives the keyboard to the first notice there is.
  void focus() {
    shown().ifPresent(Banner::focus);
  }

  Banner banner(Topic topic) {
    return Objects.requireNonNull(banners.get(topic));
  }

  private Optional<Banner> shown() {
    return banners.values().stream().filter(Banner::isVisible).findFirst();
  }
}
