package gateline.ui.board;

import gateline.board.BoardMark;
import gateline.scene.Bounds;
import gateline.scene.HitIndex;
import gateline.scene.Mark;
import gateline.ui.board.Neighbor.Direction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where arrow keys stop among the cards of the gates: Left and Right go from card to card, Down
/// and Up through what can be turned or decided on one.
final class GateStops {
  private GateStops() {}

  /// A stop and where it is.
  private record Stop(String id, double y) {}

  /// The next stop, by its id; the first card when `from` is none, null when there is no next.
  static @Nullable String of(HitIndex hits, @Nullable String from, Direction direction) {
    List<List<Stop>> cards = List.copyOf(cards(hits).values());
    for (int card = 0; card < cards.size(); card++) {
      int at = cards.get(card).stream().map(Stop::id).toList().indexOf(from);
      if (at >= 0) {
        return next(cards, card, at, direction);
      }
    }
    return cards.isEmpty() ? null : cards.getFirst().getFirst().id();
  }

  private static @Nullable String next(
      List<List<Stop>> cards, int card, int at, Direction direction) {
    List<Stop> stops = cards.get(card);
    return switch (direction) {
      case UP -> within(stops, at - 1);
      case DOWN -> within(stops, at + 1);
      case LEFT -> beside(cards, card - 1, at == 0, stops.get(at));
      case RIGHT -> beside(cards, card + 1, at == 0, stops.get(at));
    };
  }

  private static @Nullable String within(List<Stop> stops, int at) {
    return at < 0 || at >= stops.size() ? null : stops.get(at).id();
  }

  /// From a card to a card, from a line to the nearest line.
  private static @Nullable String beside(
      List<List<Stop>> cards, int card, boolean isCard, Stop from) {
    if (card < 0 || card >= cards.size()) {
      return null;
    }
    List<Stop> stops = cards.get(card);
    return isCard
        ? stops.getFirst().id()
        : stops.stream()
            .skip(1)
            .min(Comparator.comparingDouble(stop -> Math.abs(stop.y() - from.y())))
            .orElse(stops.getFirst())
            .id();
  }

  /// The stops of each gate: its card, then its lines from the top down.
  private static Map<String, List<Stop>> cards(HitIndex hits) {
    Map<String, Map<String, Bounds>> found = new LinkedHashMap<>();
    for (HitIndex.Spot spot : hits.spots()) {
      Mark mark = spot.mark();
      if (mark instanceof BoardMark.GateSign sign) {
        Map<String, Bounds> stops = found.computeIfAbsent(sign.gate(), _ -> new LinkedHashMap<>());
        if (sign.isPart()) {
          stops.merge(mark.id(), spot.bounds(), Bounds::union);
        }
      }
    }
    Map<String, List<Stop>> cards = new LinkedHashMap<>();
    found.forEach((gate, parts) -> cards.put(gate, stops(gate, parts)));
    return cards;
  }

  private static List<Stop> stops(String gate, Map<String, Bounds> parts) {
    List<Stop> stops = new ArrayList<>();
    parts.forEach((id, bounds) -> stops.add(new Stop(id, bounds.y())));
    stops.sort(Comparator.comparingDouble(Stop::y));
    stops.addFirst(new Stop(gate, 0));
    return stops;
  }
}
