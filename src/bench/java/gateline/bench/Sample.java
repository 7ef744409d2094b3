package gateline.bench;

import gateline.plan.Plan;
import java.util.Locale;

/// The plans that are measured.
public enum Sample {
  TASKS_1000(1_000),
  TASKS_2000(2_000),
  TASKS_10000(10_000),
  TASKS_100000(100_000),
  CHAIN_10000(10_000),
  CROWDED_2000(2_000);

  private final int tasks;

  Sample(int tasks) {
    this.tasks = tasks;
  }

  Plan build() {
    return switch (this) {
      case CHAIN_10000 -> BigPlans.chain(tasks);
      case CROWDED_2000 -> BigPlans.crowded(tasks);
      case TASKS_1000, TASKS_2000, TASKS_10000, TASKS_100000 -> BigPlans.programme(tasks);
    };
  }

  /// `10,000 tasks`, `one chain of 10,000`.
  String words() {
    String number = String.format(Locale.ROOT, "%,d", tasks);
    return this == CHAIN_10000 ? "one chain of " + number : number + " tasks";
  }
}
