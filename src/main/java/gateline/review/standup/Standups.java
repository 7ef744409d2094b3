package gateline.review.standup;

import gateline.capacity.Loads;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Standup;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The stand-ups of a plan: which were held, and which are missing.
public final class Standups {
  private Standups() {}

  /// Where one belongs: a squad by its id, and a week.
  public record Slot(int week, String squad) {
    public static Slot of(Standup standup) {
      return new Slot(standup.week(), standup.squad());
    }
  }

  /// The one that was held by a squad in a week.
  public static Optional<Standup> find(Plan plan, int week, String squad) {
    return plan.meetings().standups().stream()
        .filter(each -> each.week() == week && each.squad().equals(squad))
        .findFirst();
  }

  /// Those of a week, in the order of the squads.
  public static List<Standup> inWeek(Plan plan, int week) {
    return plan.squads().stream().flatMap(squad -> find(plan, week, squad.id()).stream()).toList();
  }

  /// All of them by week, and in a week by the order of the squads.
  public static List<Standup> all(Plan plan) {
    return IntStream.rangeClosed(1, plan.weeks())
        .boxed()
        .flatMap(week -> inWeek(plan, week).stream())
        .toList();
  }

  /// The last one that a squad held before a week.
  static Optional<Standup> lastBefore(Plan plan, int week, String squad) {
    return plan.meetings().standups().stream()
        .filter(each -> each.week() < week && each.squad().equals(squad))
        .max(Comparator.comparingInt(Standup::week));
  }

  /// Those that were not held: of squads that had work in a week that is over, from the plan's
  /// first stand-up on. Without a status date no week is over.
  public static List<Slot> missing(Loads loads) {
    Plan plan = loads.schedule().plan();
    List<Standup> held = plan.meetings().standups();
    LocalDate status = plan.statusDate();
    if (held.isEmpty() || status == null) {
      return List.of();
    }
    Set<Slot> reported = new HashSet<>();
    held.forEach(standup -> reported.add(Slot.of(standup)));
    int first = held.stream().mapToInt(Standup::week).min().orElse(1);
    int end = Math.min(plan.weekOf(status), plan.weeks() + 1);
    List<Squad> squads = plan.squads();
    return IntStream.range(0, squads.size())
        .boxed()
        .flatMap(position ->
            IntStream.range(first, end)
                .filter(week -> loads.load(position, week) > 0)
                .mapToObj(week -> new Slot(week, squads.get(position).id())))
        .filter(slot -> !reported.contains(slot))
        .toList();
  }
}
