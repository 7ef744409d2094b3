package gateline.ui.app;

import javafx.animation.AnimationTimer;

/// Waits until a window's plan has been painted.
final class FirstPicture extends AnimationTimer {
  /// Pulses after which what a pulse laid out has been painted.
  private static final int PAINTED = 2;

  private final MainWindow window;
  private final Runnable then;
  private int pulses;

  private FirstPicture(MainWindow window, Runnable then) {
    this.window = window;
    this.then = then;
  }

  static void of(MainWindow window, Runnable then) {
    new FirstPicture(window, then).start();
  }

  @Override
  public void handle(long now) {
    if (window.session().model().get() != null && ++pulses > PAINTED) {
      stop();
      then.run();
    }
  }
}
