package gateline.ui.app;

import gateline.review.Moves;
import gateline.schedule.Schedule;
import gateline.ui.OpenPlan;
import gateline.ui.Session;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The last change of the open plan, an undo too: the schedules before and after it, for as long as
/// this plan is open.
final class LastEdit {
  private final ReadOnlyBooleanWrapper isKnown = new ReadOnlyBooleanWrapper();
  private @Nullable Schedule before;
  private @Nullable Schedule after;

  LastEdit(Session session) {
    session.open().subscribe(this::follow);
  }

  private void follow(@Nullable OpenPlan then, @Nullable OpenPlan now) {
    if (then == null || now == null || !now.continues(then)) {
      before = null;
      after = null;
    } else if (then.plan() != now.plan()) {
      before = then.history().document().schedule();
      after = now.history().document().schedule();
    }
    isKnown.set(before != null);
  }

  ReadOnlyBooleanProperty isKnown() {
    return isKnown.getReadOnlyProperty();
  }

  /// What it moved; nothing when nothing was edited yet.
  Optional<Moves> moves() {
    return before == null || after == null
        ? Optional.empty()
        : Optional.of(Moves.between(before, after));
  }
}
