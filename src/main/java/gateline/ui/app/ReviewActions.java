package gateline.ui.app;

import gateline.board.picture.View;
import gateline.ui.Action;
import gateline.ui.Session;
import gateline.ui.ViewSettings;
import gateline.ui.review.ReviewView;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// What is done in the weekly review: presenting its pages, in the window or on the whole screen,
/// and writing decisions down.
final class ReviewActions {
  private final Session session;
  private final ViewSettings settings;
  private final ReviewView review;
  private final Stage stage;

  ReviewActions(Session session, ViewSettings settings, ReviewView review, Stage stage) {
    this.session = session;
    this.settings = settings;
    this.review = review;
    this.stage = stage;
    // Esc leaves the presentation, and the whole screen with it.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    settings.view().subscribe(view -> leaveUnless(view == View.REVIEW));
    session.open().subscribe(open -> leaveUnless(open != null));
    settings
        .presenting()
        .subscribe((_, isOn) -> {
          if (!isOn) {
            stage.setFullScreen(false);
          }
        });
  }

  private void leaveUnless(boolean isReview) {
    if (!isReview) {
      settings.presenting().set(false);
    }
  }

  List<Action> all() {
    BooleanExpression isOpen = session.hasPlan();
    return List.of(
        Action.of("review.present", "Present the review", Feather.PLAY, this::present)
            .on("F5")
            .when(isOpen),
        Action.of("review.log", "Log a decision", Feather.EDIT, this::log).when(isOpen),
        Action.of("window.full-screen", "Full screen", Feather.MAXIMIZE_2, this::fillScreen)
            .on("F11"));
  }

  private void present() {
    settings.view().set(View.REVIEW);
    settings.presenting().set(true);
    review.focus();
  }

  private void log() {
    settings.view().set(View.REVIEW);
    review.log();
  }

  private void fillScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }
}
