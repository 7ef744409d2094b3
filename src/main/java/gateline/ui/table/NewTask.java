package gateline.ui.table;

import gateline.board.Grouping;
import gateline.board.timeline.Rows;
import gateline.edit.AddItems;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Ids;
import gateline.edit.field.TaskFields;
import gateline.edit.notation.Parsed;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tasks that are to come behind the last row of the table, in the group of the task there: in its
/// week, and where rows are grouped by squads with its first squad. Each takes a day until more is
/// said.
final class NewTask {
  private final Document document;
  private final @Nullable Task last;
  private final Grouping grouping;
  private List<String> ids = List.of();

  private NewTask(Document document, @Nullable Task last, Grouping grouping) {
    this.document = document;
    this.last = last;
    this.grouping = grouping;
  }

  static NewTask behind(Rows rows, Document document, Grouping grouping) {
    List<Task> tasks = document.plan().tasks();
    boolean isTask = rows.size() > 0 && !rows.isGroup(rows.size() - 1);
    Task last =
        isTask ? tasks.get(rows.task(rows.size() - 1)) : tasks.isEmpty() ? null : tasks.getLast();
    return new NewTask(document, last, grouping);
  }

  /// The edit that adds one task of this name.
  Parsed<Edit> named(String name) {
    return TaskFields.NAME
        .parse(name, document.context())
        .map(good -> {
          Edit edit = named(List.of(good));
          return edit;
        });
  }

  /// The edit that adds tasks of these names, which must be good ones.
  AddItems<Task> named(List<String> names) {
    Ids fresh = Ids.in(document.context());
    Integer week = last == null ? null : last.week();
    List<Task> tasks =
        names.stream()
            .map(name -> Task.of(fresh.forTask(name, week), name, BigDecimal.ONE))
            .map(task -> task.withWeek(week).withSquads(squads()))
            .toList();
    ids = tasks.stream().map(Task::id).toList();
    int at = last == null ? AddItems.END : document.plan().tasks().indexOf(last) + 1;
    return AddItems.of(TaskFields.KIND, tasks, at);
  }

  private List<Assignment> squads() {
    return last == null || grouping != Grouping.SQUAD
        ? List.of()
        : last.squads().stream().limit(1).map(first -> Assignment.of(first.squad())).toList();
  }

  /// The id of the first task that was last asked for.
  Optional<String> id() {
    return ids.stream().findFirst();
  }
}
