package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.scene.Mark;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The item an arrow key goes to on a canvas: the nearest in that direction, what lies straight
/// ahead before what lies aside.
final class Neighbor {
  private static final double ASIDE = 2.5;

  private Neighbor() {}

  /// The way of an arrow key.
  enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }
  }

  /// The next stop, by its id; the first on the canvas when `from` is none there, null when there
  /// is no next. Sideways the keys stay in the row of a squad, whose cells begin a little before
  /// their weeks.
  static @Nullable String of(HitIndex hits, @Nullable String from, Direction direction) {
    boolean isSideways = direction == Direction.LEFT || direction == Direction.RIGHT;
    boolean isOnCell = from != null && hits.spots().stream().anyMatch(spot -> isCell(spot, from));
    Predicate<Mark> among =
        isOnCell && isSideways ? mark -> !(mark instanceof BoardMark.WeekBand) : _ -> true;
    return of(items(hits, among), from, direction);
  }

  private static boolean isCell(HitIndex.Spot spot, String stop) {
    return spot.mark() instanceof BoardMark.Cell cell && cell.id().equals(stop);
  }

  private static @Nullable String of(
      Map<String, Bounds> items, @Nullable String from, Direction direction) {
    Bounds start = from == null ? null : items.get(from);
    if (start == null) {
      return items.isEmpty() ? null : items.keySet().iterator().next();
    }
    String best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, Bounds> item : items.entrySet()) {
      double cost = cost(start, item.getValue(), direction);
      if (!item.getKey().equals(from) && cost < least) {
        least = cost;
        best = item.getKey();
      }
    }
    return best;
  }

  private static Map<String, Bounds> items(HitIndex hits, Predicate<Mark> among) {
    Map<String, Bounds> items = new LinkedHashMap<>();
    for (HitIndex.Spot spot : hits.spots()) {
      String id = Marks.stop(spot.mark());
      if (id != null && among.test(spot.mark())) {
        items.merge(id, spot.bounds(), Neighbor::larger);
      }
    }
    return items;
  }

  private static Bounds larger(Bounds a, Bounds b) {
    return a.width() * a.height() >= b.width() * b.height() ? a : b;
  }

  private static double cost(Bounds from, Bounds to, Direction direction) {
    double dx = to.x() - from.x();
    double dy = to.centerY() - from.centerY();
    double ahead = dx * direction.dx + dy * direction.dy;
    double aside = Math.abs(dx * direction.dy) + Math.abs(dy * direction.dx);
    return ahead <= 1 ? Double.POSITIVE_INFINITY : ahead + ASIDE * aside;
  }
}
