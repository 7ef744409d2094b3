package gateline.file.merge;

import gateline.plan.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One difference between two versions of a plan: what happened, where in the file (keys and
/// identities of list elements), what stood there before and after (null for nothing), and all of
/// it in words.
public record Change(
    What what,
    List<String> path,
    @Nullable JsonValue before,
    @Nullable JsonValue after,
    String words) {
  /// What happened to a value or to an element of a list.
  public enum What {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
  }

  public Change {
    path = List.copyOf(path);
  }
}
