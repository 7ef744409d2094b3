package gateline.review;

import gateline.plan.Chain;
import gateline.plan.Plan;
import gateline.plan.PlanIndex;
import gateline.plan.Sprint;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import gateline.time.WorkTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Holds the forecasts of each chain's first items against the planned starts of its second ones.
final class ChainWatch {
  private final Schedule schedule;
  private final Plan plan;
  private final PlanIndex index;
  private final WorkTime time;

  ChainWatch(Schedule schedule) {
    this.schedule = schedule;
    plan = schedule.plan();
    index = schedule.index();
    time = schedule.time();
  }

  ChainStatus status(Chain chain) {
    List<ChainStatus.Slip> slips = new ArrayList<>();
    for (String from : chain.from()) {
      OptionalLong forecast = forecast(from);
      if (forecast.isPresent()) {
        chain.to().forEach(to -> addSlip(slips, from, to, forecast.getAsLong()));
      }
    }
    slips.sort(Comparator.comparingDouble(ChainStatus.Slip::days).reversed());
    if (slips.isEmpty()) {
      return new ChainStatus(chain, slips, null, "");
    }
    Sprint before = replan(slips.getFirst().to());
    return new ChainStatus(chain, slips, before, words(slips.getFirst(), before));
  }

  private void addSlip(List<ChainStatus.Slip> slips, String from, String to, long forecast) {
    OptionalLong planned = plannedStart(to);
    if (planned.isPresent() && forecast > planned.getAsLong()) {
      slips.add(new ChainStatus.Slip(from, to, time.days(forecast - planned.getAsLong())));
    }
  }

  private OptionalLong forecast(String id) {
    int task = index.taskPosition(id);
    int gate = index.gatePosition(id);
    if (task >= 0) {
      return OptionalLong.of(schedule.finish(task));
    }
    return gate >= 0 ? OptionalLong.of(schedule.gate(gate).forecast()) : OptionalLong.empty();
  }

  /// The first minute of a task's week or its `notBefore`, the later of the two; a gate's own time.
  /// Empty for a task that has neither.
  private OptionalLong plannedStart(String id) {
    Task task = index.task(id);
    int gate = index.gatePosition(id);
    if (task == null) {
      return gate >= 0 ? OptionalLong.of(schedule.gate(gate).at()) : OptionalLong.empty();
    }
    Integer week = task.week();
    LocalDate notBefore = task.timing().notBefore();
    long byWeek = week == null ? -1 : time.beginOf(plan.weekStart(week));
    long byDay = notBefore == null ? -1 : time.beginOf(notBefore);
    long later = Math.max(byWeek, byDay);
    return later < 0 ? OptionalLong.empty() : OptionalLong.of(later);
  }

  private String words(ChainStatus.Slip worst, @Nullable Sprint before) {
    return name(worst.from())
        + " slips "
        + DateWords.days(worst.days())
        + " past the planned start of "
        + name(worst.to())
        + ", "
        + (before == null ? "re-plan" : "re-plan before " + before.name());
  }

  private String name(String id) {
    return Names.quoted(index, id);
  }

  /// Before the next sprint: the first that begins after the status date's week, or without a
  /// status date the one the item belongs to.
  private @Nullable Sprint replan(String to) {
    LocalDate status = plan.statusDate();
    int week = status == null ? plannedWeek(to) : plan.weekOf(status) + 1;
    return plan.sprints().stream()
        .filter(sprint -> status == null ? sprint.to() >= week : sprint.from() >= week)
        .min(Comparator.comparingInt(Sprint::from))
        .orElse(null);
  }

  private int plannedWeek(String to) {
    long minute = plannedStart(to).orElse(0);
    return plan.weekOf(time.beginAt(minute).toLocalDate());
  }
}
