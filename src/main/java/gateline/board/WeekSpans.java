package gateline.board;

import gateline.plan.Plan;
import java.util.List;
import java.util.stream.IntStream;

/// The plan's phases, or its sprints, as stretches of weeks. A week in two of them counts to the
/// one that starts last, so that nothing counts twice.
public record WeekSpans(List<Named> all) {
  public WeekSpans {
    all = List.copyOf(all);
  }

  /// One of them; `from` and `to` are weeks, both included.
  public record Named(String id, String name, int from, int to) {}

  public static WeekSpans phases(Plan plan) {
    return new WeekSpans(
        plan.phases().stream()
            .map(each -> new Named(each.id(), each.name(), each.from(), each.to()))
            .toList());
  }

  public static WeekSpans sprints(Plan plan) {
    return new WeekSpans(
        plan.sprints().stream()
            .map(each -> new Named(each.id(), each.name(), each.from(), each.to()))
            .toList());
  }

  /// The position of the one a week counts to; -1 when none covers it.
  public int at(int week) {
    int found = -1;
    for (int i = 0; i < all.size(); i++) {
      Named each = all.get(i);
      boolean covers = each.from <= week && week <= each.to;
      if (covers && (found < 0 || each.from >= all.get(found).from)) {
        found = i;
      }
    }
    return found;
  }

  /// The weeks that count to one of them.
  public IntStream weeks(int position) {
    Named each = all.get(position);
    return IntStream.rangeClosed(each.from, each.to).filter(week -> at(week) == position);
  }
}
