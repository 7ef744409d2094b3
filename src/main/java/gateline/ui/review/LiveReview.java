package gateline.ui.review;

import gateline.board.BoardModel;
import gateline.board.pages.Review;
import gateline.ui.Aside;
import org.jspecify.annotations.Nullable;

/// The review of the plan on show: what is known at once, and a moment later the rest, which is
/// worked out beside the JavaFX thread. Private items are no part of it. For the JavaFX thread.
final class LiveReview {
  private final Aside aside = new Aside();
  private final Runnable changed;
  private @Nullable BoardModel whole;
  private @Nullable Review review;

  /// `changed` is run when more of a review has become known.
  LiveReview(Runnable changed) {
    this.changed = changed;
  }

  Review of(BoardModel model) {
    Review known = review;
    if (known != null && whole == model) {
      return known;
    }
    BoardModel shown = model.withoutPrivate();
    Review first = Review.first(shown);
    whole = model;
    review = first;
    aside.ask(() -> Review.of(shown), this::arrive);
    return first;
  }

  private void arrive(Review found) {
    review = found;
    changed.run();
  }
}
