package gateline.edit;

import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Gives a task another estimate in person-days, 0 to 10,000.
public record ChangeEstimate(String task, String name, BigDecimal estimate) implements Edit {
  /// The largest estimate there is.
  public static final BigDecimal MOST = BigDecimal.valueOf(10_000);

  public ChangeEstimate {
    if (estimate.signum() < 0 || estimate.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("estimate of " + task + " outside 0..10,000: " + estimate);
    }
  }

  @Override
  public Plan applyTo(Plan plan) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    boolean[] changed = {false};
    tasks.replaceAll(each -> {
      if (!each.id().equals(task) || each.estimate().compareTo(estimate) == 0) {
        return each;
      }
      changed[0] = true;
      return each.withEstimate(estimate);
    });
    return changed[0] ? plan.withTasks(tasks) : plan;
  }

  @Override
  public String label() {
    return "change estimate of " + name;
  }

  @Override
  public Object mergeKey() {
    return List.of("estimate", task);
  }
}
