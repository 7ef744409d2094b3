package gateline.board;

import org.jspecify.annotations.Nullable;

/// A place among rows or lanes where a task can be set down: in a group, by its key (empty where
/// nothing is grouped), and there behind or before another task. In a lane there is no order.
public record Place(String group, @Nullable String after, @Nullable String before) {
  public static Place in(String group) {
    return new Place(group, null, null);
  }

  public boolean isOrdered() {
    return after != null || before != null;
  }
}
