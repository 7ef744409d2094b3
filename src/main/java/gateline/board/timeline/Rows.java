package gateline.board.timeline;

import static java.util.stream.Collectors.toUnmodifiableSet;

import gateline.board.BoardModel;
import gateline.board.GroupKeys;
import gateline.board.Grouping;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// The rows of the timeline from top to bottom: group heads and tasks. Tasks keep their file order
/// within a group. Built once per schedule, grouping, folding and filter; it holds no heights.
public final class Rows {
  /// A task's position, or the complement of a group's number.
  private final int[] rows;

  private final int[] rowOfTask;
  private final List<Group> groups;
  private final Draft draft;

  private Rows(int[] rows, int[] rowOfTask, List<Group> groups, Draft draft) {
    this.rows = rows;
    this.rowOfTask = rowOfTask;
    this.groups = List.copyOf(groups);
    this.draft = draft;
  }

  /// All tasks, nothing folded.
  public static Rows of(Schedule schedule, Grouping grouping) {
    return of(schedule, grouping, Set.of(), _ -> true);
  }

  /// The tasks that the model's filter shows; `folded` holds the keys of closed groups.
  public static Rows of(BoardModel model, Grouping grouping, Set<String> folded) {
    return of(model.schedule(), grouping, folded, model.tasks()::shows);
  }

  /// The tasks that `shown` accepts by their position; `folded` holds the keys of closed groups.
  public static Rows of(
      Schedule schedule, Grouping grouping, Set<String> folded, IntPredicate shown) {
    Draft draft = new Draft(schedule, GroupKeys.of(schedule, grouping), shown);
    return draft.rows(folded);
  }

  /// The same rows with the groups' figures by another schedule of the same tasks, while an edit is
  /// only tried and no row may move under the hand.
  public Rows under(Schedule schedule) {
    Set<String> folded =
        groups.stream().filter(Group::isFolded).map(Group::key).collect(toUnmodifiableSet());
    return new Draft(draft, schedule).rows(folded);
  }

  /// Whether the same tasks and groups stand in the same rows, whatever their figures.
  public boolean standLike(Rows other) {
    return Arrays.equals(rows, other.rows);
  }

  public int size() {
    return rows.length;
  }

  public Row row(int row) {
    return isGroup(row) ? new Row.GroupRow(group(row)) : new Row.TaskRow(rows[row]);
  }

  public boolean isGroup(int row) {
    return rows[row] < 0;
  }

  /// The group whose head stands in a row; only where `isGroup`.
  public Group group(int row) {
    return groups.get(~rows[row]);
  }

  /// The task in a row; only where not `isGroup`.
  public int task(int row) {
    return rows[row];
  }

  /// The row a task stands in, -1 when it is folded or filtered away.
  public int rowOfTask(int task) {
    return rowOfTask[task];
  }

  public List<Group> groups() {
    return groups;
  }

  /// The tasks sorted into their groups, before folding.
  private static final class Draft {
    private final Schedule schedule;
    private final GroupKeys keys;

    /// The shown tasks, group by group; group `g` takes the places `first[g]` to `first[g + 1]`.
    private final int[] tasks;

    private final int[] first;

    Draft(Schedule schedule, GroupKeys keys, IntPredicate shown) {
      this.schedule = schedule;
      this.keys = keys;
      List<Task> all = schedule.plan().tasks();
      int[] groupOf = new int[all.size()];
      first = new int[Math.max(1, keys.names().size()) + 1];
      for (int task = 0; task < groupOf.length; task++) {
        groupOf[task] = shown.test(task) ? keys.groupOf().applyAsInt(all.get(task)) : -1;
        if (groupOf[task] >= 0) {
          first[groupOf[task] + 1]++;
        }
      }
      for (int group = 1; group < first.length; group++) {
        first[group] += first[group - 1];
      }
      tasks = new int[first[first.length - 1]];
      int[] next = first.clone();
      for (int task = 0; task < groupOf.length; task++) {
        if (groupOf[task] >= 0) {
          tasks[next[groupOf[task]]++] = task;
        }
      }
    }

    /// The same groups by another schedule.
    Draft(Draft same, Schedule schedule) {
      this.schedule = schedule;
      keys = same.keys;
      tasks = same.tasks;
      first = same.first;
    }

    Rows rows(Set<String> folded) {
      int[] rowOfTask = new int[schedule.plan().tasks().size()];
      Arrays.fill(rowOfTask, -1);
      int[] rows = new int[tasks.length + first.length];
      List<Group> groups = new ArrayList<>();
      int size = 0;
      for (int group = 0; group + 1 < first.length; group++) {
        boolean isFolded = false;
        if (!keys.names().isEmpty() && first[group] < first[group + 1]) {
          isFolded = folded.contains(keys.names().get(group).key());
          rows[size++] = ~groups.size();
          groups.add(summary(group, isFolded));
        }
        for (int i = first[group]; i < first[group + 1] && !isFolded; i++) {
          rowOfTask[tasks[i]] = size;
          rows[size++] = tasks[i];
        }
      }
      return new Rows(Arrays.copyOf(rows, size), rowOfTask, groups, this);
    }

    private Group summary(int group, boolean isFolded) {
      double personDays = 0;
      long start = Long.MAX_VALUE;
      long finish = 0;
      int paused = 0;
      for (int i = first[group]; i < first[group + 1]; i++) {
        personDays += schedule.plan().tasks().get(tasks[i]).estimate().doubleValue();
        start = Math.min(start, schedule.start(tasks[i]));
        finish = Math.max(finish, schedule.finish(tasks[i]));
        paused += schedule.isPaused(tasks[i]) ? 1 : 0;
      }
      GroupKeys.Name name = keys.names().get(group);
      int count = first[group + 1] - first[group];
      return new Group(
          name.key(), name.title(), personDays, count, paused, start, finish, isFolded);
    }
  }
}
