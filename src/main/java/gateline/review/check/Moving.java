package gateline.review.check;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.time.LocalDate;

/// Edits that fixes are made of, labeled with where they move things.
final class Moving {
  private Moving() {}

  /// `move Golden trace capture to week 5`.
  static Edit toWeek(Task task, int week) {
    return Together.of(
        "move " + TaskFields.KIND.title(task) + " to week " + week,
        SetField.of(TaskFields.KIND, TaskFields.WEEK, task, week));
  }

  /// `move the deadline of Golden trace capture to Thu 5 Feb`.
  static Edit deadline(Task task, LocalDate day) {
    return Together.of(
        "move the deadline of " + TaskFields.KIND.title(task) + " to " + DateWords.day(day),
        SetField.of(TaskFields.KIND, TaskFields.DEADLINE, task, day));
  }
}
