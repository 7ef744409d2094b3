package gateline.review.relief;

import gateline.capacity.Loads;
import gateline.edit.Attempt;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Selection;
import gateline.edit.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What would clear an overloaded squad-week, the cheapest first: a task moved, people split
/// differently, person-days lent. Every way was tried on the plan; where none clears it alone, a
/// few together are tried, and those that clear it in part follow, with what they leave.
public final class Reliefs {
  private static final int MOST = 8;
  private static final int MOST_PARTIAL = 3;
  private static final int MOST_TOGETHER = 3;

  private static final Comparator<Relief> CHEAPEST =
      Comparator.comparingDouble(Relief::left).thenComparing(Relief::cost);

  private static final Comparator<Relief> LEAST_COST =
      Comparator.comparing(Relief::cost).thenComparingDouble(Relief::left);

  private final Spot spot;
  private final Document document;

  private Reliefs(Spot spot) {
    this.spot = spot;
    document = new Document(spot.plan(), spot.schedule(), Selection.NONE);
  }

  /// The offers for one overload of these loads; some milliseconds for each task in the week of a
  /// plan of thousands.
  public static List<Relief> of(Loads loads, Loads.Overload overload) {
    return new Reliefs(new Spot(loads, overload)).offers();
  }

  /// The offers for a squad's week, by the squad's position in the plan; none when it is not
  /// overloaded.
  public static List<Relief> of(Loads loads, int squad, int week) {
    return loads.overloads().stream()
        .filter(each -> each.squad() == squad && each.week() == week)
        .findFirst()
        .map(overload -> of(loads, overload))
        .orElse(List.of());
  }

  private List<Relief> offers() {
    List<Relief> tried = tried();
    List<Relief> clearing = tried.stream().filter(Relief::clears).limit(MOST).toList();
    if (!clearing.isEmpty()) {
      return clearing;
    }
    return Stream.concat(together(tried).stream(), tried.stream().limit(MOST_PARTIAL)).toList();
  }

  /// All that lessens the overload, the cheapest of each kind, in the order of offers.
  private List<Relief> tried() {
    Map<String, Relief> best = new LinkedHashMap<>();
    ways()
        .forEach(way ->
            relief(way)
                .filter(relief -> relief.left() < spot.excess())
                .ifPresent(relief ->
                    best.merge(way.kind(), relief, (a, b) -> CHEAPEST.compare(a, b) <= 0 ? a : b)));
    return best.values().stream().sorted(CHEAPEST).toList();
  }

  private Stream<Way> ways() {
    return spot.isOver()
        ? Loans.of(spot)
        : Stream.of(Moves.of(spot), Splits.of(spot), Loans.of(spot)).flatMap(each -> each);
  }

  private Optional<Relief> relief(Way way) {
    return document.attempt(way.edit()) instanceof Attempt.Done(Document next)
            && next != document
            && way.isSo().test(next.schedule())
        ? Optional.of(Price.of(spot, way, Loads.of(next.schedule())))
        : Optional.empty();
  }

  /// The cheaper of two ways to do a few things together: those first that clear the most, or those
  /// that cost the least; nothing when neither clears it.
  private Optional<Relief> together(List<Relief> tried) {
    return Stream.of(CHEAPEST, LEAST_COST)
        .flatMap(first -> together(tried, first).stream())
        .filter(Relief::clears)
        .min(CHEAPEST);
  }

  private Optional<Relief> together(List<Relief> tried, Comparator<Relief> first) {
    List<Relief> chosen = new ArrayList<>();
    List<Relief> next = tried;
    Document reached = document;
    while (!next.isEmpty() && chosen.size() < MOST_TOGETHER) {
      Relief best = Collections.min(next, first);
      chosen.add(best);
      reached = reached.after(best.edit());
      Loads loads = Loads.of(reached.schedule());
      next =
          loads.overloads().stream()
              .filter(spot::isAt)
              .findFirst()
              .map(overload -> new Reliefs(new Spot(loads, overload)).tried())
              .orElse(List.of());
    }
    return chosen.isEmpty() ? Optional.empty() : relief(all(chosen));
  }

  private static Way all(List<Relief> parts) {
    List<Edit> edits = parts.stream().map(Relief::edit).toList();
    String label = String.join(", and ", edits.stream().map(Edit::label).toList());
    double asked = parts.stream().mapToDouble(each -> each.cost().asked()).sum();
    return new Way(new Together(label, edits), label, asked, 2, _ -> "", _ -> true);
  }
}
