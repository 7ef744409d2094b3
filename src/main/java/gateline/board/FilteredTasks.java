package gateline.board;

import gateline.board.TaskFilter.Trait;
import gateline.capacity.Loads;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.BitSet;
import java.util.List;

/// The tasks of a plan that a filter lets through, by their position.
public final class FilteredTasks {
  private final TaskFilter filter;
  private final BitSet shown;

  private FilteredTasks(TaskFilter filter, BitSet shown) {
    this.filter = filter;
    this.shown = shown;
  }

  public static FilteredTasks of(Loads loads, TaskFilter filter) {
    Schedule schedule = loads.schedule();
    List<Task> tasks = schedule.plan().tasks();
    BitSet shown = new BitSet(tasks.size());
    if (filter.isAll()) {
      shown.set(0, tasks.size());
      return new FilteredTasks(filter, shown);
    }
    BitSet overloaded =
        filter.traits().contains(Trait.OVERLOADED) ? overloaded(loads) : new BitSet();
    for (int task = 0; task < tasks.size(); task++) {
      int position = task;
      shown.set(
          task,
          filter.accepts(tasks.get(task), schedule.plan())
              && filter.traits().stream()
                  .allMatch(trait -> has(trait, position, schedule, overloaded)));
    }
    return new FilteredTasks(filter, shown);
  }

  /// What decides.
  public TaskFilter filter() {
    return filter;
  }

  public boolean shows(int task) {
    return shown.get(task);
  }

  public int count() {
    return shown.cardinality();
  }

  private static boolean has(Trait trait, int task, Schedule schedule, BitSet overloaded) {
    Task it = schedule.plan().tasks().get(task);
    return switch (trait) {
      case CRITICAL -> schedule.isCritical(task) || schedule.criticalForGate(task) >= 0;
      case LATE -> !it.isFinished() && (schedule.spillOver(task) > 0 || misses(task, schedule));
      case OVERLOADED -> overloaded.get(task);
      case PAUSED -> schedule.isPaused(task);
      case UNFINISHED -> !it.isFinished();
      case PUBLIC -> !it.details().isPrivate();
    };
  }

  private static boolean misses(int task, Schedule schedule) {
    var deadline = schedule.plan().tasks().get(task).timing().deadline();
    return deadline != null && schedule.finish(task) > schedule.time().endOf(deadline);
  }

  /// The tasks that load a squad in a week in which it has more than it can do.
  private static BitSet overloaded(Loads loads) {
    BitSet tasks = new BitSet();
    for (Loads.Overload overload : loads.overloads()) {
      loads.shares(overload.squad(), overload.week()).forEach(share -> tasks.set(share.task()));
    }
    return tasks;
  }
}
