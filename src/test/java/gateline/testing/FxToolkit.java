package gateline.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts JavaFX once, without a display, for tests annotated `@ExtendWith(FxToolkit.class)`.
public final class FxToolkit implements BeforeAllCallback {
  private static boolean started;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    start();
  }

  private static synchronized void start() throws InterruptedException {
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

  /// Runs something on the JavaFX thread and gives back what it gave.
  public static <T> T onFxThread(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get(60, TimeUnit.SECONDS);
  }
}
