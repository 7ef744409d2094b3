package gateline.review;

import gateline.plan.Chain;
import gateline.plan.Sprint;
import gateline.schedule.Schedule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A watched chain as a review sees it: the pairs of its items where the first is forecast to end
/// after the second was planned to start, the worst first. `words` is empty while nothing slips.
/// The plan is to be looked at again before `replanBefore`, null where no sprint is left.
public record ChainStatus(
    Chain chain, List<Slip> slips, @Nullable Sprint replanBefore, String words) {
  public ChainStatus {
    slips = List.copyOf(slips);
  }

  /// One `from` item that passes the planned start of one `to` item by so many working days; both
  /// are ids of tasks or gates.
  public record Slip(String from, String to, double days) {}

  /// Whether it asks for a re-plan before the sprint with this id.
  public boolean isBefore(String sprint) {
    return replanBefore != null && replanBefore.id().equals(sprint);
  }

  public boolean isSlipping() {
    return !slips.isEmpty();
  }

  /// The status of every chain, in plan order.
  public static List<ChainStatus> of(Schedule schedule) {
    ChainWatch watch = new ChainWatch(schedule);
    return schedule.plan().chains().stream().map(watch::status).toList();
  }
}
