package gateline.ui.board;

import gateline.board.BoardModel;
import gateline.board.FilteredTasks;
import gateline.board.Grouping;
import gateline.board.timeline.Group;
import gateline.board.timeline.LinkIndex;
import gateline.board.timeline.Rows;
import gateline.schedule.Schedule;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows on show and the links among them, worked out anew only when the schedule, the grouping
/// or what is folded has changed.
final class TimelineRows {
  private final Set<String> folded = new HashSet<>();
  private @Nullable FilteredTasks tasks;
  private @Nullable Grouping grouping;
  private @Nullable Shown shown;
  private @Nullable Shown tried;

  /// The rows of one schedule: `all` with every group open, `seen` as they are folded, the links
  /// between what is seen.
  record Shown(Schedule schedule, Rows all, Rows seen, LinkIndex links) {}

  Shown of(BoardModel model, Grouping wanted) {
    Shown now = shown;
    if (now == null
        || now.schedule() != model.schedule()
        || tasks != model.tasks()
        || grouping != wanted) {
      tasks = model.tasks();
      grouping = wanted;
      Rows all = Rows.of(model, wanted, Set.of());
      Rows seen = folded.isEmpty() ? all : Rows.of(model, wanted, folded);
      now = new Shown(model.schedule(), all, seen, links(now, model.schedule(), seen));
      shown = now;
    }
    return now;
  }

  /// The same rows for an edit that is only tried: figures and links are by its schedule, and no
  /// row moves.
  Shown tried(BoardModel model, Grouping wanted, Schedule trial) {
    Shown now = of(model, wanted);
    if (now.schedule() == trial) {
      return now;
    }
    Shown last = tried;
    if (last == null || last.schedule() != trial || last.all() != now.all()) {
      Rows seen = now.seen().under(trial);
      last = new Shown(trial, now.all(), seen, links(now, trial, seen));
      tried = last;
    }
    return last;
  }

  /// The links as they were where no row has moved and no link was touched.
  private static LinkIndex links(@Nullable Shown before, Schedule schedule, Rows seen) {
    if (before != null
        && before.schedule().network() == schedule.network()
        && before.seen().standLike(seen)) {
      return before.links();
    }
    return LinkIndex.of(schedule, seen);
  }

  /// Unfolds everything.
  void begin() {
    folded.clear();
    shown = null;
    tried = null;
  }

  /// Folds or unfolds a group; true when that changed something.
  boolean fold(String group, boolean isClosed) {
    boolean isChange = isClosed ? folded.add(group) : folded.remove(group);
    if (isChange) {
      shown = null;
    }
    return isChange;
  }

  /// Folds the group if it is open, unfolds it if not.
  void turn(String group) {
    fold(group, !folded.contains(group));
  }

  /// Folds all groups on show, or unfolds them.
  void foldAll(boolean isClosed) {
    Shown now = shown;
    if (now != null) {
      for (Group group : now.all().groups()) {
        fold(group.key(), isClosed);
      }
    }
  }

  /// Unfolds the group of a task, if it is folded; true when it was.
  boolean unfold(int task) {
    Shown now = shown;
    if (now == null || now.seen().rowOfTask(task) >= 0) {
      return false;
    }
    int row = now.all().rowOfTask(task);
    while (row > 0 && !now.all().isGroup(row)) {
      row--;
    }
    return row >= 0 && now.all().isGroup(row) && fold(now.all().group(row).key(), false);
  }
}
