package gateline.edit;

import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Moves a task to another week of the plan.
public final class ToWeek {
  private ToWeek() {}

  /// A day it is not to begin before does not hold it back there, a delay neither, and a pin goes
  /// with it. A task that has begun keeps its days.
  public static Edit of(Plan plan, Task task, int week) {
    String label = "move " + TaskFields.KIND.title(task) + " to week " + week;
    Edit planned = SetField.of(TaskFields.KIND, TaskFields.WEEK, task, week);
    if (task.isStarted()) {
      return Together.of(label, planned);
    }
    LocalDate day = task.timing().notBefore();
    LocalDate first = plan.weekStart(week);
    boolean isHeld = day != null && (task.isPinned() || day.isAfter(first));
    LocalDate kept = !isHeld ? day : task.isPinned() ? first : null;
    return Together.of(
        label,
        planned,
        SetField.of(TaskFields.KIND, TaskFields.NOT_BEFORE, task, kept),
        SetField.of(TaskFields.KIND, TaskFields.DELAY, task, BigDecimal.ZERO));
  }
}
