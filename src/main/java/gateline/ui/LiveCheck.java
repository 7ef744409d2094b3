package gateline.ui;

import gateline.board.BoardModel;
import gateline.review.check.PlanCheck;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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

  private final BiConsumer<BoardModel, PlanCheck> found;
  private final Supplier<LocalDate> clock;
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();
  private @Nullable BoardModel wanted;

  /// `found` is called on the JavaFX thread; `clock` says the day the plan is looked at.
  LiveCheck(Supplier<LocalDate> clock, BiConsumer<BoardModel, PlanCheck> found) {
    this.clock = clock;
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
    LocalDate today = clock.get();
    Thread.startVirtualThread(() -> {
      PlanCheck check = PlanCheck.of(model.loads(), today);
      Platform.runLater(() -> arrive(model, check));
    });
  }

  private void arrive(BoardModel model, PlanCheck check) {
    BoardModel newest = wanted;
    if (newest != null && newest != model) {
      start(newest);
      return;
    }
    isBusy.set(false);
    found.accept(model, check);
  }
}
