package gateline.capacity.leveling;

import gateline.capacity.placing.Outcome;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.List;

/// What leveling proposes: the schedule as it is and as it would be, the moves by their new starts,
/// what the search came to (ends in working minutes), and the tasks that fit nowhere.
public record Proposal(
    Schedule before,
    Schedule after,
    List<Move> moves,
    Outcome outcome,
    List<Unplaceable> unplaceable) {
  public Proposal {
    moves = List.copyOf(moves);
    unplaceable = List.copyOf(unplaceable);
  }

  /// All of it as one edit.
  public Edit edit() {
    return edit(moves);
  }

  /// Some of its moves as one edit; what they alone lead to need not be level.
  public Edit edit(List<Move> accepted) {
    return new Together("level the plan", accepted.stream().map(this::edit).toList());
  }

  private Edit edit(Move move) {
    Task task = before.plan().tasks().get(move.task());
    return SetField.of(TaskFields.KIND, TaskFields.DELAY, task, move.delay());
  }
}
