package gateline.ui.app;

import gateline.board.picture.View;
import org.jspecify.annotations.Nullable;

/// Which views show which things of a plan.
final class Showing {
  private Showing() {}

  /// What can be gone to.
  enum Kind {
    TASK,
    GATE,
    SQUAD
  }

  /// The view to go to something in: the one on show if it has such things, else the one made for
  /// them; null for what no view shows.
  static @Nullable View viewFor(View now, @Nullable Kind kind) {
    return switch (kind) {
      case TASK -> now == View.LANES ? now : View.TIMELINE;
      case GATE -> now == View.ALLOCATION || now == View.REVIEW ? View.TIMELINE : now;
      case SQUAD -> now == View.LANES ? now : View.ALLOCATION;
      case null -> null;
    };
  }
}
