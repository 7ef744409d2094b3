package gateline.ui;

import gateline.board.BoardModel;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Works something out of the plan in the window beside the JavaFX thread, so that no picture waits
/// for it. Of plans that follow each other quickly only the newest is sure to be worked on. For the
/// JavaFX thread, but for `isNewest`.
final class Live<T> {
  private final Duration pause;
  private final Function<BoardModel, T> work;
  private final BiConsumer<BoardModel, T> found;
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();
  private volatile @Nullable BoardModel wanted;

  /// `pause` is time for what goes first, the picture of the plan at least. `found` is called on
  /// the JavaFX thread.
  Live(Duration pause, Function<BoardModel, T> work, BiConsumer<BoardModel, T> found) {
    this.pause = pause;
    this.work = work;
    this.found = found;
  }

  /// Whether something is still to be found.
  ReadOnlyBooleanProperty isBusy() {
    return isBusy.getReadOnlyProperty();
  }

  /// Whether work on this plan is not in vain yet; for any thread.
  boolean isNewest(BoardModel model) {
    return wanted == model;
  }

  void look(BoardModel model) {
    wanted = model;
    if (!isBusy.get()) {
      isBusy.set(true);
      PauseTransition first = new PauseTransition(pause);
      first.setOnFinished(_ -> start(Objects.requireNonNull(wanted)));
      first.play();
    }
  }

  private void start(BoardModel model) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          T result = work.apply(model);
          Platform.runLater(() -> arrive(model, result));
        });
  }

  private void arrive(BoardModel model, T result) {
    BoardModel newest = wanted;
    if (newest != null && newest != model) {
      start(newest);
      return;
    }
    isBusy.set(false);
    found.accept(model, result);
  }
}
