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
    Map<String, Double> days = new LinkedHashMap<>();
    int now = 0;
    int was = -1;
    for (Task task : after.plan().tasks()) {
      was = position(before, task, was + 1);
      long minutes = was < 0 ? 0 : minutes(before, was, after, now);
      if (minutes != 0) {
        days.put(task.id(), after.time().days(minutes));
      }
      now++;
    }
    return new Shifts(days);
  }

  /// Where a task was; most come behind the same one as before.
  private static int position(Schedule before, Task task, int next) {
    List<Task> tasks = before.plan().tasks();
    return next < tasks.size() && tasks.get(next).id().equals(task.id())
        ? next
        : before.index().taskPosition(task.id());
  }

  private static long minutes(Schedule before, int was, Schedule after, int now) {
    if (before.time() == after.time()) {
      long start = after.start(now) - before.start(was);
      long moved = start != 0 ? start : after.finish(now) - before.finish(was);
      return moved != 0 && isShownAlike(before, was, after, now) ? 0 : moved;
    }
    if (isShownAlike(before, was, after, now)) {
      return 0;
    }
    long start = after.start(now) - after.time().minuteAt(before.startAt(was));
    return start != 0 ? start : after.finish(now) - after.time().minuteAt(before.finishAt(was));
  }

  /// Whether both show the same dates; a point in time may stand in one by a minute that is another
  /// in the other.
  private static boolean isShownAlike(Schedule before, int was, Schedule after, int now) {
    boolean isPoint = before.isInstant(was) || after.isInstant(now);
    return (isPoint || before.time() != after.time())
        && before.startAt(was).equals(after.startAt(now))
        && before.finishAt(was).equals(after.finishAt(now));
  }
}
