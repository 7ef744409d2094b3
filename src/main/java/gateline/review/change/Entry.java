package gateline.review.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a review tells of one item: its changes, how its dates moved (null where they did not),
/// what its changes did to gates and finish, and the other tasks that they moved, the farthest
/// first. An item without changes of its own was moved by others.
///
/// `cause` and `consequence` are the two lines of its card: `estimate 5 → 7 d`, and `moves Parity
/// sign-off by 2 days` or `no gate`. `gate` is the id of the gate it is on the way to, or empty.
public record Entry(
    Subject subject,
    List<Change> changes,
    @Nullable Shift shift,
    Effect effect,
    List<Shift> pushes,
    String gate,
    String cause,
    String consequence) {
  public Entry {
    changes = List.copyOf(changes);
    pushes = List.copyOf(pushes);
  }

  /// How far its dates moved in working days, later above 0.
  public double days() {
    return shift == null ? 0 : shift.days();
  }

  public boolean has(Change.What what) {
    return changes.stream().anyMatch(change -> change.what() == what);
  }
}
