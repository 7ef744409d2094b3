package gateline.review.standup;

import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Standup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A week in which stand-ups were held: by how many squads, how many of the blockers they named are
/// still open, and the gist in a line for each squad.
public record StandupWeek(int week, int held, int open, List<String> lines) {
  public StandupWeek {
    lines = List.copyOf(lines);
  }

  /// The weeks of a plan with stand-ups, in their order.
  public static List<StandupWeek> all(Plan plan, PlanIndex index) {
    if (plan.meetings().standups().isEmpty()) {
      return List.of();
    }
    Map<Integer, Map<String, Standup>> weeks = new TreeMap<>();
    for (Standup standup : plan.meetings().standups()) {
      weeks
          .computeIfAbsent(standup.week(), _ -> new HashMap<>())
          .putIfAbsent(standup.squad(), standup);
    }
    Set<String> open = openWords(plan);
    List<StandupWeek> all = new ArrayList<>();
    weeks.forEach((week, squads) -> all.add(of(week, squads, open, index, plan)));
    return all;
  }

  private static Set<String> openWords(Plan plan) {
    Set<String> open = new HashSet<>();
    for (OpenBlocker each : OpenBlocker.in(plan, plan.weeks())) {
      open.add(words(each.last().squad(), each.blocker()));
    }
    return open;
  }

  private static String words(String squad, Standup.Blocker blocker) {
    return squad + " " + Mention.folded(blocker.text());
  }

  private static StandupWeek of(
      int week, Map<String, Standup> squads, Set<String> open, PlanIndex index, Plan plan) {
    List<String> lines = new ArrayList<>();
    int count = 0;
    for (var squad : plan.squads()) {
      Standup standup = squads.get(squad.id());
      if (standup != null) {
        List<String> blockers =
            standup.blockers().stream()
                .filter(each -> open.contains(words(squad.id(), each)))
                .map(Standup.Blocker::text)
                .toList();
        count += blockers.size();
        lines.add(index.ownerName(squad.id()) + ": " + gist(standup, blockers));
      }
    }
    return new StandupWeek(week, lines.size(), count, lines);
  }

  /// The open blockers, or else what the squad is up to.
  private static String gist(Standup standup, List<String> blockers) {
    if (!blockers.isEmpty()) {
      return "blocked: " + String.join("; ", blockers);
    }
    return standup.outcomes().isEmpty() ? "no blocker" : standup.outcomes().getFirst().text();
  }

  /// `Stand-ups of week 4: 6 squads, 4 open blockers`.
  public String title() {
    return "Stand-ups of week "
        + week
        + ": "
        + (held == 1 ? "1 squad" : held + " squads")
        + (open == 0 ? "" : open == 1 ? ", 1 open blocker" : ", " + open + " open blockers");
  }
}
