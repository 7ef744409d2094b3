package gateline.review.simulation;

import gateline.plan.Plan;

/// Something uncertain that moves dates.
public sealed interface Cause {
  /// How long a task takes, by its position in the plan.
  record OfTask(int task) implements Cause {}

  /// Whether a risk strikes, by its position in the plan.
  record OfRisk(int risk) implements Cause {}

  /// The task's name or the risk's text.
  default String name(Plan plan) {
    return switch (this) {
      case OfTask(int task) -> plan.tasks().get(task).name();
      case OfRisk(int risk) -> plan.risks().get(risk).text();
    };
  }

  default String id(Plan plan) {
    return switch (this) {
      case OfTask(int task) -> plan.tasks().get(task).id();
      case OfRisk(int risk) -> plan.risks().get(risk).id();
    };
  }
}
