package gateline.capacity.leveling;

import gateline.edit.Edit;
import gateline.schedule.Schedule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which moves of a proposal are to be taken: all but those of the tasks with these ids. Moves that
/// only follow from others cannot be chosen.
public record Choice(Proposal proposal, Set<String> declined) {
  public Choice {
    declined = Set.copyOf(declined);
  }

  public static Choice ofAll(Proposal proposal) {
    return new Choice(proposal, Set.of());
  }

  /// The same with one task's move taken or not.
  public Choice with(String task, boolean isTaken) {
    Set<String> next = new HashSet<>(declined);
    if (isTaken) {
      next.remove(task);
    } else {
      next.add(task);
    }
    return new Choice(proposal, next);
  }

  /// All moves or none.
  public Choice withAll(boolean isTaken) {
    Set<String> none = new HashSet<>();
    choices().forEach(move -> none.add(id(move)));
    return new Choice(proposal, isTaken ? Set.of() : none);
  }

  /// The moves there are to choose from.
  public List<Move> choices() {
    return proposal.moves().stream().filter(proposal::isOwn).toList();
  }

  public List<Move> taken() {
    return choices().stream().filter(this::isTaken).toList();
  }

  public boolean isTaken(Move move) {
    return !declined.contains(id(move));
  }

  /// Whether all of the proposal is taken, so that it is as level as it can be.
  public boolean isWhole() {
    return choices().stream().allMatch(this::isTaken);
  }

  private String id(Move move) {
    return proposal.before().plan().tasks().get(move.task()).id();
  }

  public Edit edit() {
    return proposal.edit(taken());
  }

  /// What taking them leads to.
  public Schedule schedule() {
    Schedule before = proposal.before();
    return isWhole() ? proposal.after() : before.after(edit().applyTo(before.plan()));
  }
}
