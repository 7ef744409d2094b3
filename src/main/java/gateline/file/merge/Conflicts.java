package gateline.file.merge;

import gateline.plan.JsonValue;
import gateline.plan.JsonValue.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of conflicts.
final class Conflicts {
  private static final int SHOWN = 3;

  private Conflicts() {}

  /// Both changed one value, or one side removed what the other changed.
  static Conflict between(Spot spot, Kind kind, Three<@Nullable JsonValue> three) {
    JsonValue base = three.base();
    boolean isObject = three.ours() instanceof Members || three.theirs() instanceof Members;
    return new Conflict(
        spot.steps(),
        spot.words(),
        side(spot, kind, base, three.ours()),
        side(spot, kind, base, three.theirs()),
        isObject ? "" : ValueWords.of(base));
  }

  private static String side(
      Spot spot, Kind kind, @Nullable JsonValue base, @Nullable JsonValue now) {
    if (now == null) {
      return base instanceof Members ? "removed" : "none";
    }
    if (!(now instanceof Members members)) {
      return ValueWords.of(now);
    }
    if (base == null) {
      return "added (" + ValueWords.said(members) + ")";
    }
    return kind.isWhole() ? "changed" : "changed (" + changes(spot, kind, base, now) + ")";
  }

  private static String changes(Spot spot, Kind kind, JsonValue base, JsonValue now) {
    Spot inside = new Spot(spot.steps(), "", "", "");
    List<Change> changes = PlanDiff.of(inside, kind, base, now);
    String rest = changes.size() > SHOWN ? ", and " + (changes.size() - SHOWN) + " more" : "";
    return changes.stream()
            .limit(SHOWN)
            .map(change -> change.words().replaceFirst("^[:, ]+", ""))
            .collect(Collectors.joining(", "))
        + rest;
  }

  /// Both moved one item, to different places.
  static Conflict ofPlace(Spot spot, Order.Apart apart) {
    List<String> path = new ArrayList<>(spot.steps());
    path.add("place");
    return new Conflict(
        path, spot.words() + ", place", after(apart.afterOurs()), after(apart.afterTheirs()), "");
  }

  private static String after(String name) {
    return name.isEmpty() ? "first" : "after " + name;
  }

  /// Both changed one object, and the two changes together break a rule of the file.
  static Conflict misfit(Spot spot, String refusal) {
    return new Conflict(spot.steps(), spot.words(), "kept", "does not go with it: " + refusal, "");
  }
}
