package gateline.ui;

import gateline.board.BoardModel;
import gateline.plan.Problem;
import gateline.review.PlanCheck;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Checks the plan in the window beside the JavaFX thread, so that no picture waits for it. Of
/// plans that follow each other quickly only the newest is sure to be checked. For the JavaFX
/// thread.
final class LiveCheck {
  /// Time for the picture of the plan, which goes first.
  private static final Duration PICTURE = Duration.millis(100);

  private final BiConsumer<BoardModel, List<Problem>> found;
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();
  private @Nullable BoardModel wanted;

  /// `found` is called on the JavaFX thread.
  LiveCheck(BiConsumer<BoardModel, List<Problem>> found) {
    this.found = found;
  }

  /// Whether findings are still to come.
  ReadOnlyBooleanProperty isBusy() {
    return isBusy.getReadOnlyProperty();
  }

  void check(BoardModel model) {
    wanted = model;
    if (!isBusy.get()) {
      isBusy.set(true);
      PauseTransition afterPicture = new PauseTransition(PICTURE);
      afterPicture.setOnFinished(_ -> start(Objects.requireNonNull(wanted)));
      afterPicture.play();
    }
  }

  private void start(BoardModel model) {
    Thread.startVirtualThread(() -> {
      List<Problem> problems = PlanCheck.of(model.loads());
      Platform.runLater(() -> arrive(model, problems));
    });
  }

  private void arrive(BoardModel model, List<Problem> problems) {
    BoardModel newest = wanted;
    if (newest != null && newest != model) {
      start(newest);
      return;
    }
    isBusy.set(false);
    found.accept(model, problems);
  }
}
