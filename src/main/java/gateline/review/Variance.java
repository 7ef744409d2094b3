package gateline.review;

import gateline.edit.Baselines;
import gateline.plan.Baseline;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A schedule held against a baseline: by how many working days something is later than it was, and
/// by how many person-days larger. Empty for what the baseline does not know.
public record Variance(Schedule schedule, Baseline baseline, Map<String, BigDecimal> estimates) {
  public Variance {
    estimates = Map.copyOf(estimates);
  }

  public static Variance of(Schedule schedule, Baseline baseline) {
    Plan then = baseline.plan();
    Map<String, BigDecimal> estimates = new HashMap<>();
    if (then != null) {
      then.tasks().forEach(task -> estimates.put(task.id(), task.estimate()));
    }
    return new Variance(schedule, baseline, estimates);
  }

  /// Against the baseline that was taken last; empty without one.
  public static Optional<Variance> latest(Schedule schedule) {
    return Baselines.latest(schedule.plan()).map(baseline -> of(schedule, baseline));
  }

  /// Against the baseline of a name; empty where there is none.
  public static Optional<Variance> named(Schedule schedule, String name) {
    return Baselines.named(schedule.plan(), name).map(baseline -> of(schedule, baseline));
  }

  /// Whether the baseline is the one that was taken last.
  public boolean isLatest() {
    return Baselines.latest(schedule.plan()).filter(baseline::equals).isPresent();
  }

  /// The last finish of any task in the baseline; null when it knows of none.
  public @Nullable LocalDateTime finish() {
    return baseline.schedule().values().stream()
        .map(Baseline.Dates::finish)
        .filter(Objects::nonNull)
        .max(LocalDateTime::compareTo)
        .orElse(null);
  }

  /// How much later the plan ends.
  public OptionalDouble planDays() {
    return days(finish(), schedule.finish());
  }

  /// How much later a task starts, by its position.
  public OptionalDouble startDays(int task) {
    Baseline.Dates dates = baseline.schedule().get(task(task).id());
    return days(dates == null ? null : dates.start(), schedule.start(task));
  }

  /// How much later a task ends, by its position.
  public OptionalDouble finishDays(int task) {
    Baseline.Dates dates = baseline.schedule().get(task(task).id());
    return days(dates == null ? null : dates.finish(), schedule.finish(task));
  }

  /// How many person-days more a task is estimated at, by its position.
  public OptionalDouble estimateDays(int task) {
    BigDecimal then = estimates.get(task(task).id());
    return then == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(task(task).estimate().subtract(then).doubleValue());
  }

  /// How much later a gate's forecast is, by its position.
  public OptionalDouble gateDays(int gate) {
    Baseline.Dates dates = baseline.schedule().get(schedule.plan().gates().get(gate).id());
    return days(dates == null ? null : dates.forecast(), schedule.gate(gate).forecast());
  }

  private Task task(int position) {
    return schedule.plan().tasks().get(position);
  }

  private OptionalDouble days(@Nullable LocalDateTime then, long now) {
    return then == null ? OptionalDouble.empty() : OptionalDouble.of(later(schedule, then, now));
  }

  /// How many working days a minute is after a moment of the clock.
  static double later(Schedule schedule, LocalDateTime then, long now) {
    return schedule.time().days(now - schedule.time().minuteAt(then));
  }

  /// `2 days later than in Week 3 review`, `as in Week 3 review`.
  public String words(double days) {
    String number = DateWords.number(Math.abs(days));
    if (number.equals("0")) {
      return "as in " + baseline.name();
    }
    String length = DateWords.days(Math.abs(days));
    return length + (days > 0 ? " later than in " : " earlier than in ") + baseline.name();
  }
}
