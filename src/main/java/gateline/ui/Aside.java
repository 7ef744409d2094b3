package gateline.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Answers questions beside the JavaFX thread. Of those that follow each other quickly only the
/// newest is sure to be answered, and no other. For the JavaFX thread.
public final class Aside {
  private volatile @Nullable Object newest;

  /// `answer` is called on the JavaFX thread, unless something else was asked meanwhile.
  public <T> void ask(Supplier<T> question, Consumer<T> answer) {
    Object mine = new Object();
    newest = mine;
    Thread.startVirtualThread(() -> {
      if (newest == mine) {
        T found = question.get();
        Platform.runLater(() -> answer(mine, found, answer));
      }
    });
  }

  private <T> void answer(Object asked, T found, Consumer<T> answer) {
    if (newest == asked) {
      answer.accept(found);
    }
  }

  /// No longer wants to know.
  public void forget() {
    newest = null;
  }
}
