package gateline.testing;

import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// JavaFX without a display, started once, for tests annotated [WithJavaFx].
public final class FxToolkit {
  /// What follows from an event is done in the next pulse; each round brings one.
  private static final int ROUNDS = 2;

  private static boolean started;

  private FxToolkit() {}

  static synchronized void start() throws InterruptedException {
    if (started) {
      return;
    }
    CountDownLatch ready = new CountDownLatch(1);
    try {
      Platform.startup(ready::countDown);
    } catch (IllegalStateException startedByAnother) {
      ready.countDown();
    }
    if (!ready.await(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("JavaFX did not start");
    }
    Platform.setImplicitExit(false);
    started = true;
  }

  /// Waits until what is asked of JavaFX is done and laid out, and what that asks for again.
  public static void settle() {
    for (int round = 0; round < ROUNDS; round++) {
      try {
        onFxThread(() -> {
          Toolkit.getToolkit().firePulse();
          return null;
        });
      } catch (Exception e) {
        throw new IllegalStateException("JavaFX does not settle", e);
      }
    }
  }

  /// Runs something on the JavaFX thread and gives back what it gave.
  public static <T> T onFxThread(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get(60, TimeUnit.SECONDS);
  }
}
