package gateline.gesture;

import gateline.board.Place;
import gateline.edit.Edit;
import gateline.edit.MoveItems;
import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.plan.Task;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tasks that go to another place in the order of the file.
public final class RowMove {
  private RowMove() {}

  /// The edit that puts tasks where a place says: before the task below it, else behind the one
  /// above it.
  public static Edit to(Place place, List<Task> tasks, Plan plan) {
    String before = place.before();
    return MoveItems.of(TaskFields.KIND, tasks, before != null ? before : behind(place, plan));
  }

  private static @Nullable String behind(Place place, Plan plan) {
    List<String> ids = plan.tasks().stream().map(Task::id).toList();
    int next = ids.indexOf(place.after()) + 1;
    return next < ids.size() ? ids.get(next) : null;
  }
}
