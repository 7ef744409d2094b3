package gateline.ui.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was last time, if some screen still shows that place, and remembers
/// where it is when it closes.
final class WindowPlace {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 960;
  private static final double LEAST_HEIGHT = 560;

  private final Stage stage;
  private final UserState state;

  WindowPlace(Stage stage, UserState state) {
    this.stage = stage;
    this.state = state;
  }

  void restore() {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(
        Math.max(LEAST_WIDTH, state.number("window.width", Math.min(WIDTH, screen.getWidth()))));
    stage.setHeight(
        Math.max(
            LEAST_HEIGHT, state.number("window.height", Math.min(HEIGHT, screen.getHeight()))));
    double x = state.number("window.x", Double.NaN);
    double y = state.number("window.y", Double.NaN);
    boolean isSeen =
        Screen.getScreens().stream()
            .anyMatch(each -> each.getVisualBounds().contains(x + LEAST_WIDTH / 2, y + 20));
    if (isSeen) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(Boolean.parseBoolean(state.text("window.maximized", "false")));
  }

  void remember() {
    state.put("window.maximized", stage.isMaximized());
    if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
      state.put("window.x", stage.getX());
      state.put("window.y", stage.getY());
      state.put("window.width", stage.getWidth());
      state.put("window.height", stage.getHeight());
    }
  }
}
