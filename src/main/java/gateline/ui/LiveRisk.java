package gateline.ui;

import gateline.review.simulation.DateRisk;
import gateline.review.simulation.Trials;
import gateline.schedule.Schedule;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// How the dates are simulated while the plan is edited: one core is left to the window, and plans
/// of more than 2,000 tasks are run through fewer times.
final class LiveRisk {
  private static final int MOST_PLACED = 20_000_000;
  private static final int LEAST = 500;

  private LiveRisk() {}

  /// Empty when nothing is uncertain, or as soon as it is no longer wanted; what was found before
  /// is taken when it is of the same schedule.
  static Optional<DateRisk> of(
      Schedule schedule, @Nullable DateRisk before, BooleanSupplier isWanted) {
    if (before != null && before.schedule() == schedule) {
      return Optional.of(before);
    }
    if (DateRisk.isCertain(schedule)) {
      return Optional.empty();
    }
    int tasks = Math.max(1, schedule.plan().tasks().size());
    int iterations = Math.clamp(MOST_PLACED / tasks, LEAST, Trials.USUAL);
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Trials.Progress progress = _ -> isWanted.getAsBoolean();
    return DateRisk.of(schedule, new Trials(iterations, Trials.USUAL_SEED, threads, progress));
  }
}
