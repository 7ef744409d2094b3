package gateline.gesture;

import gateline.board.GroupKeys;
import gateline.board.Grouping;
import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.Together;
import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tasks that go to another group of rows or another lane: to another squad in place of their
/// first, or to the week of the group nearest to their own, and their `notBefore` with it.
final class GroupMove {
  private final Ground ground;
  private final GroupKeys keys;
  private final int target;

  /// `key` is the key of the group they go to.
  GroupMove(Ground ground, String key) {
    this.ground = ground;
    keys = GroupKeys.of(ground.schedule(), ground.grouping());
    target = keys.names().stream().map(GroupKeys.Name::key).toList().indexOf(key);
  }

  /// Whether a task would come from another group.
  boolean changes(Task task) {
    return target >= 0 && keys.groupOf().applyAsInt(task) != target;
  }

  String title() {
    return keys.names().get(target).title();
  }

  /// The squad they go to; null where groups are not of squads, and for no squad.
  @Nullable String squad() {
    List<Squad> squads = ground.plan().squads();
    boolean isSquad = ground.grouping() == Grouping.SQUAD && target >= 0 && target < squads.size();
    return isSquad ? squads.get(target).id() : null;
  }

  /// The edit that takes tasks of other groups there.
  Edit edit(List<Task> tasks) {
    List<Edit> edits = new ArrayList<>();
    tasks.stream().filter(this::changes).forEach(task -> add(edits, task));
    String verb = ground.grouping() == Grouping.SQUAD ? "give " : "move ";
    return new Together(verb + TaskFields.KIND.titles(tasks) + " to " + title(), edits);
  }

  private void add(List<Edit> edits, Task task) {
    if (ground.grouping() == Grouping.SQUAD) {
      edits.add(SetField.of(TaskFields.KIND, TaskFields.SQUADS, task, squads(task)));
      return;
    }
    Integer next = week(task);
    LocalDate day = task.timing().notBefore();
    edits.add(SetField.of(TaskFields.KIND, TaskFields.WEEK, task, next));
    if (day != null && next != null && task.week() != null) {
      LocalDate shifted = day.plusDays(7L * (next - task.week()));
      edits.add(SetField.of(TaskFields.KIND, TaskFields.NOT_BEFORE, task, shifted));
    }
  }

  /// The first squad gives way to the other with as many people; none is left for no squad.
  private List<Assignment> squads(Task task) {
    String squad = squad();
    if (squad == null) {
      return List.of();
    }
    List<Assignment> next = new ArrayList<>();
    boolean isThere = task.squads().stream().anyMatch(each -> each.squad().equals(squad));
    if (!isThere) {
      Assignment fresh = Assignment.of(squad);
      next.add(
          task.squads().isEmpty()
              ? fresh
              : new Assignment(squad, task.squads().getFirst().people(), fresh.extras()));
    }
    task.squads().stream().skip(1).filter(each -> !each.squad().equals(squad)).forEach(next::add);
    task.squads().stream().filter(each -> each.squad().equals(squad)).forEach(next::addFirst);
    return next;
  }

  /// The week of the group that is nearest to the task's own, the earlier of two; null where the
  /// group has none.
  private @Nullable Integer week(Task task) {
    Plan plan = ground.plan();
    Integer own = task.week();
    int from = own == null ? 1 : own;
    return IntStream.rangeClosed(1, plan.weeks())
        .filter(week -> keys.groupOf().applyAsInt(task.withWeek(week)) == target)
        .boxed()
        .min(java.util.Comparator.comparingInt(week -> Math.abs(week - from)))
        .orElse(null);
  }
}
