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
  private @Nullable Schedule schedule;
  private @Nullable FilteredTasks tasks;
  private @Nullable Grouping grouping;
  private @Nullable Shown shown;

  /// `all` with every group open, `seen` as they are folded, the links between what is seen.
  record Shown(Rows all, Rows seen, LinkIndex links) {}

  Shown of(BoardModel model, Grouping wanted) {
    Shown now = shown;
    boolean isSamePlan = schedule == model.schedule() && tasks == model.tasks();
    if (now == null || !isSamePlan || grouping != wanted) {
      schedule = model.schedule();
      tasks = model.tasks();
      grouping = wanted;
      Rows all = Rows.of(model, wanted, Set.of());
      now = seen(model, wanted, all);
      shown = now;
    }
    return now;
  }

  /// The same rows for an edit that is only tried: figures and links are by its schedule, and no
  /// row moves.
  Shown tried(BoardModel model, Grouping wanted, Schedule tried) {
    Shown now = of(model, wanted);
    if (model.schedule() == tried) {
      return now;
    }
    Rows seen = now.seen().under(tried);
    boolean isLinkedAlike = tried.network() == model.schedule().network();
    return new Shown(now.all(), seen, isLinkedAlike ? now.links() : LinkIndex.of(tried, seen));
  }

  private Shown seen(BoardModel model, Grouping wanted, Rows all) {
    Rows seen = folded.isEmpty() ? all : Rows.of(model, wanted, folded);
    return new Shown(all, seen, LinkIndex.of(model.schedule(), seen));
  }

  /// Unfolds everything.
  void begin() {
    folded.clear();
    shown = null;
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
