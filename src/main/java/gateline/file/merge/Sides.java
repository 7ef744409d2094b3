package gateline.file.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which side is taken where: what the user chose for conflicts, and places that were set to one
/// side because the two together make no plan.
final class Sides {
  private final Set<List<String>> chosen;
  private final Map<List<String>, Side> set = new HashMap<>();
  private final Set<List<String>> above = new HashSet<>();

  /// `chosen` are the paths of the conflicts in which theirs holds.
  Sides(Set<List<String>> chosen) {
    this.chosen = Set.copyOf(chosen);
  }

  /// The side that holds in a conflict.
  Side inConflict(List<String> path) {
    return chosen.contains(path) ? Side.THEIRS : Side.OURS;
  }

  /// Takes one side for all of a place; says whether that is new.
  boolean set(List<String> path, Side side) {
    for (int length = 0; length < path.size(); length++) {
      above.add(path.subList(0, length));
    }
    return set.put(path, side) != side;
  }

  @Nullable Side of(Spot spot) {
    return set.get(spot.steps());
  }

  /// Whether something inside a place is set to a side.
  boolean reachInto(Spot spot) {
    return above.contains(spot.steps());
  }
}
