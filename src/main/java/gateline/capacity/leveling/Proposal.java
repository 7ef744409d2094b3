package gateline.capacity.leveling;

import gateline.capacity.placing.Outcome;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.math.BigDecimal;
import java.time.LocalDate;
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

  /// How long the search can at most have missed the best end, in words.
  public String gap() {
    long minutes = outcome.best().end() - outcome.bound();
    if (outcome.isProven()) {
      return "proven, nothing can end earlier";
    }
    return day(outcome.best().end()).equals(day(outcome.bound()))
        ? "proven, nothing can end on an earlier day"
        : "at most " + DateWords.days(after.time().days(minutes)) + " too late";
  }

  private LocalDate day(long minute) {
    return after.time().endAt(minute).toLocalDate();
  }

  /// Whether a move gives its task another delay; one that does not only follows from others.
  public boolean isOwn(Move move) {
    BigDecimal delay = before.plan().tasks().get(move.task()).timing().delay();
    return delay.compareTo(move.delay()) != 0;
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
