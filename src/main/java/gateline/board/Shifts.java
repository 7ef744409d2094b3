package gateline.board;

import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How far bars have moved from one schedule to another, in working days of the later: by their
/// start, or where that stayed, by their end. Tasks that either does not know are left out, and
/// those that stayed.
public record Shifts(Map<String, Double> days) {
  public static final Shifts NONE = new Shifts(Map.of());

  public Shifts {
    days = Map.copyOf(days);
  }

  public static Shifts between(Schedule before, Schedule after) {
    boolean isSameTime =
        before.time().start().equals(after.time().start())
            && before.time().calendar().equals(after.time().calendar());
    Map<String, Double> days = new LinkedHashMap<>();
    int now = 0;
    for (Task task : after.plan().tasks()) {
      int was = position(before, task, now);
      if (was >= 0 && !(isSameTime && isSame(before, was, after, now))) {
        long minutes = minutes(before, was, after, now);
        if (minutes != 0) {
          days.put(task.id(), after.time().days(minutes));
        }
      }
      now++;
    }
    return new Shifts(days);
  }

  /// Where a task was; most are where they are now.
  private static int position(Schedule before, Task task, int now) {
    List<Task> tasks = before.plan().tasks();
    return now < tasks.size() && tasks.get(now).id().equals(task.id())
        ? now
        : before.index().taskPosition(task.id());
  }

  private static boolean isSame(Schedule before, int was, Schedule after, int now) {
    return before.start(was) == after.start(now) && before.finish(was) == after.finish(now);
  }

  private static long minutes(Schedule before, int was, Schedule after, int now) {
    if (before.startAt(was).equals(after.startAt(now))
        && before.finishAt(was).equals(after.finishAt(now))) {
      return 0;
    }
    long start = after.start(now) - after.time().minuteAt(before.startAt(was));
    return start != 0 ? start : after.finish(now) - after.time().minuteAt(before.finishAt(was));
  }
}
