package gateline.ui.board;

import gateline.board.Shifts;
import gateline.edit.Document;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What the last edit moved, for the moment it takes to see it. It is shown and goes at once, so
/// that nothing has to be still for those who do not like motion.
final class JustMoved {
  private static final Duration SEEN = Duration.millis(2400);

  private final PauseTransition showing = new PauseTransition(SEEN);
  private final Runnable changed;
  private Shifts shifts = Shifts.NONE;

  /// `changed` is run when there is something else to show.
  JustMoved(Session session, Runnable changed) {
    this.changed = changed;
    showing.setOnFinished(_ -> show(Shifts.NONE));
    session.open().subscribe(this::follow);
  }

  Shifts shifts() {
    return shifts;
  }

  private void follow(@Nullable OpenPlan before, @Nullable OpenPlan now) {
    if (before == null || now == null || !now.continues(before)) {
      show(Shifts.NONE);
    } else if (before.plan() != now.plan()) {
      Document after = now.history().document();
      show(Shifts.between(before.history().document().schedule(), after.schedule()));
    }
  }

  private void show(Shifts next) {
    shifts = next;
    showing.stop();
    if (next != Shifts.NONE) {
      showing.playFromStart();
    }
    changed.run();
  }
}
