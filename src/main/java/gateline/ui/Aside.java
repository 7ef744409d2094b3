package gateline.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Answers questions beside the JavaFX thread. Of those that follow each other quickly only the
/// newest is sure to be answered, and no other: its thread is interrupted. For the JavaFX thread.
public final class Aside {
  private volatile @Nullable Thread newest;

  /// `answer` is called on the JavaFX thread, unless something else was asked meanwhile.
  public <T> void ask(Supplier<T> question, Consumer<T> answer) {
    forget();
    Thread thread = Thread.ofVirtual().unstarted(() -> find(question, answer));
    newest = thread;
    thread.start();
  }

  private <T> void find(Supplier<T> question, Consumer<T> answer) {
    Thread mine = Thread.currentThread();
    try {
      T found = question.get();
      Platform.runLater(() -> answer(mine, found, answer));
    } catch (RuntimeException e) {
      if (newest == mine) {
        throw e;
      }
    }
  }

  private <T> void answer(Thread asked, T found, Consumer<T> answer) {
    if (newest == asked) {
      answer.accept(found);
    }
  }

  /// No longer wants to know.
  public void forget() {
    Thread vain = newest;
    newest = null;
    if (vain != null) {
      vain.interrupt();
    }
  }
}
