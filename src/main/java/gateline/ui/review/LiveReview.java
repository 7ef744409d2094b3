package gateline.ui.review;

import gateline.board.BoardModel;
import gateline.board.pages.Review;
import gateline.ui.Aside;
import org.jspecify.annotations.Nullable;

/// The review of the plan on show: what is known at once, and a moment later the rest, which is
/// worked out beside the JavaFX thread. For the JavaFX thread.
final class LiveReview {
  private final Aside aside = new Aside();
  private final Runnable changed;
  private @Nullable Review review;

  /// `changed` is run when more of a review has become known.
  LiveReview(Runnable changed) {
    this.changed = changed;
  }

  Review of(BoardModel model) {
    Review known = review;
    if (known != null && known.model() == model) {
      return known;
    }
    Review first = Review.first(model);
    review = first;
    aside.ask(() -> Review.of(model), this::arrive);
    return first;
  }

  private void arrive(Review whole) {
    review = whole;
    changed.run();
  }
}
