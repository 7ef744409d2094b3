package gateline.testing;

import gateline.plan.Link;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;

/// How many minutes of work the plan's figures mean.
final class NaiveWork {
  private final Plan plan;
  private final NaiveClock clock;
  private final Map<Task, Long> durations = new IdentityHashMap<>();

  NaiveWork(Plan plan, NaiveClock clock) {
    this.plan = plan;
    this.clock = clock;
  }

  private BigDecimal people(Task task) {
    BigDecimal people =
        task.squads().stream()
            .filter(a -> plan.squads().stream().anyMatch(s -> s.id().equals(a.squad())))
            .map(Task.Assignment::people)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return people.signum() == 0 ? BigDecimal.ONE : people;
  }

  long duration(Task task) {
    return durations.computeIfAbsent(task, _ -> clock.minutes(task.estimate(), people(task)));
  }

  long remaining(Task task) {
    BigDecimal left = BigDecimal.valueOf(100).subtract(task.facts().progress()).movePointLeft(2);
    return clock.minutes(task.estimate().multiply(left), people(task));
  }

  long delay(Task task) {
    return clock.minutes(task.timing().delay(), BigDecimal.ONE);
  }

  long lag(Link link) {
    return clock.minutes(link.lag(), BigDecimal.ONE);
  }
}
