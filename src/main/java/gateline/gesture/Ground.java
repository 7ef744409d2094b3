package gateline.gesture;

import gateline.board.Grouping;
import gateline.edit.Document;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.List;
import java.util.Objects;

/// What a gesture starts from: the document on the board and what its rows or lanes are grouped by.
/// `isFree` where a bar can be carried to another group and another day at once.
public record Ground(Document document, Grouping grouping, boolean isFree) {
  public Plan plan() {
    return document.plan();
  }

  public Schedule schedule() {
    return document.schedule();
  }

  /// A task of the plan by its id; there must be one.
  public Task task(String id) {
    return Objects.requireNonNull(schedule().index().task(id), () -> "no task " + id);
  }

  public int position(String task) {
    return schedule().index().taskPosition(task);
  }

  /// The tasks that go with a bar when it is dragged: all that are selected when it is one of them,
  /// in the order of the plan.
  List<Task> carriedWith(String grabbed) {
    return document.selection().contains(grabbed)
        ? plan().tasks().stream().filter(task -> document.selection().contains(task.id())).toList()
        : List.of(task(grabbed));
  }
}
