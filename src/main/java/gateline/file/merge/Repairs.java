package gateline.file.merge;

import java.util.ArrayList;
import java.util.List;

/// What one pass over a merged plan found to be impossible, and the sides that were set to mend it.
final class Repairs {
  private final Sides sides;
  private final List<Conflict> found = new ArrayList<>();
  private final List<Boolean> news = new ArrayList<>();

  Repairs(Sides sides) {
    this.sides = sides;
  }

  /// The side that holds in a conflict.
  Side side(List<String> conflict) {
    return sides.inConflict(conflict);
  }

  /// Reports a conflict and takes a side for what has to give way.
  void mend(Conflict conflict, List<String> path, Side side) {
    found.add(conflict);
    news.add(sides.set(path, side));
  }

  List<Conflict> found() {
    return found;
  }

  /// Whether a further pass will come out differently.
  boolean areNew() {
    return news.contains(true);
  }
}
