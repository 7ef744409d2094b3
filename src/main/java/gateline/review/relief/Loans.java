package gateline.review.relief;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.SquadFields;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ways that lend person-days of another squad: both squads' capacity of the week changes, nothing
/// else. First asked are squads that work on the same tasks, then those with the most room.
final class Loans {
  private static final int MOST_LENDERS = 3;
  private static final double HALF = 0.5;
  private static final double TENTH = 0.1;
  private static final double LEAST = 0.001;

  private final Spot spot;
  private final Set<String> companions;

  private Loans(Spot spot) {
    this.spot = spot;
    companions =
        spot.shares().stream()
            .flatMap(share -> spot.task(share).squads().stream())
            .map(Task.Assignment::squad)
            .collect(Collectors.toSet());
  }

  static Stream<Way> of(Spot spot) {
    return spot.week() > spot.plan().weeks() ? Stream.empty() : new Loans(spot).ways();
  }

  private Stream<Way> ways() {
    return IntStream.range(0, spot.plan().squads().size())
        .filter(squad -> squad != spot.overload().squad() && lent(squad) > 0)
        .boxed()
        .sorted(
            Comparator.comparing((Integer squad) -> lent(squad) < spot.excess())
                .thenComparing(squad -> !companions.contains(spot.squad(squad).id()))
                .thenComparing(Comparator.comparingDouble(spot::room).reversed()))
        .limit(MOST_LENDERS)
        .map(this::way);
  }

  /// What is too much in half days where the other squad has so much room, else as near to it as it
  /// can.
  private double lent(int squad) {
    double room = spot.room(squad);
    return Stream.of(HALF, TENTH, LEAST)
        .map(step -> Figures.up(spot.excess(), step))
        .filter(days -> days <= room)
        .findFirst()
        .orElse(Math.max(0, Figures.down(room, HALF)));
  }

  private Way way(int squad) {
    double days = lent(squad);
    Squad lender = spot.squad(squad);
    int week = spot.week();
    String amount = Words.personDays(days);
    String whose = SquadFields.KIND.title(lender);
    String to = " to " + SquadFields.KIND.title(spot.squad()) + " in week " + week;
    Edit edit =
        Together.of(
            spot.isOver()
                ? "note that " + whose + " lent " + amount + to
                : "lend " + amount + " of " + whose + to,
            capacity(spot.overload().squad(), days),
            capacity(squad, -days));
    String note = lender.name() + " has " + DateWords.number(spot.room(squad)) + " to spare";
    return new Way(edit, "loan " + lender.id(), days, 2, _ -> note, _ -> true);
  }

  private Edit capacity(int squad, double more) {
    double now = spot.loads().capacity(squad, spot.week());
    return SetField.of(
        SquadFields.KIND,
        SquadFields.CAPACITY.at(spot.week()),
        spot.squad(squad),
        Figures.rounded(now + more));
  }
}
