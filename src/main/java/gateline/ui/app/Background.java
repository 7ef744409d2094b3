package gateline.ui.app;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Runs what may take long off the JavaFX thread, one work at a time: a new one cancels the one
/// before. Its outcome comes back on the JavaFX thread, unless it was canceled.
public final class Background {
  private static final Duration PATIENCE = Duration.millis(300);

  private final ReadOnlyObjectWrapper<@Nullable Work> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Work> running = new ReadOnlyObjectWrapper<>();

  /// One work under way, to be named and canceled by the user.
  public record Work(String label, Thread thread, AtomicBoolean isOver) {}

  /// What happens with the outcome: one of the two is called.
  public record Outcome<T>(Consumer<T> done, Consumer<Exception> failed) {}

  /// The work that has lasted long enough to be shown; null when there is none.
  public ReadOnlyObjectProperty<@Nullable Work> shown() {
    return shown.getReadOnlyProperty();
  }

  /// The work under way, however short; null when there is none.
  public ReadOnlyObjectProperty<@Nullable Work> running() {
    return running.getReadOnlyProperty();
  }

  public <T> void run(String label, Callable<T> task, Outcome<T> outcome) {
    cancel();
    AtomicBoolean isOver = new AtomicBoolean();
    Thread thread = Thread.ofVirtual().unstarted(() -> work(task, outcome, isOver));
    Work work = new Work(label, thread, isOver);
    running.set(work);
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> shown.set(running.get() == work ? work : shown.get()));
    patience.play();
    thread.start();
  }

  /// Ends the work under way; its outcome is dropped.
  public void cancel() {
    Work work = running.get();
    if (work != null) {
      work.isOver().set(true);
      work.thread().interrupt();
      finish();
    }
  }

  private <T> void work(Callable<T> task, Outcome<T> outcome, AtomicBoolean isOver) {
    try {
      T result = task.call();
      Platform.runLater(() -> deliver(isOver, () -> outcome.done().accept(result)));
    } catch (Exception e) {
      Platform.runLater(() -> deliver(isOver, () -> outcome.failed().accept(e)));
    }
  }

  private void deliver(AtomicBoolean isOver, Runnable outcome) {
    if (isOver.compareAndSet(false, true)) {
      finish();
      outcome.run();
    }
  }

  private void finish() {
    running.set(null);
    shown.set(null);
  }
}
