package gateline.plan;

import java.util.List;

/// Where two lists of tasks differ in their ids: those from `first` up to `before` of the one stand
/// from `first` up to `after` of the other; all others kept their id and their order.
public record Replaced(int first, int before, int after) {
  public static Replaced between(List<Task> before, List<Task> after) {
    int least = Math.min(before.size(), after.size());
    int first = 0;
    while (first < least && isSame(before.get(first), after.get(first))) {
      first++;
    }
    int last = 0;
    while (last < least - first
        && isSame(before.get(before.size() - 1 - last), after.get(after.size() - 1 - last))) {
      last++;
    }
    return new Replaced(first, before.size() - last, after.size() - last);
  }

  private static boolean isSame(Task one, Task other) {
    return one == other || one.id().equals(other.id());
  }

  /// Whether all kept their id and place.
  public boolean isNone() {
    return before == first && after == first;
  }

  /// The position before of a task that now stands at `position`; -1 for one that was not there or
  /// not at that place.
  public int was(int position) {
    return position < first ? position : position < after ? -1 : position + before - after;
  }

  /// The position now of a task that stood at `position`; -1 for one that is gone or elsewhere.
  public int now(int position) {
    return position < first ? position : position < before ? -1 : position + after - before;
  }
}
