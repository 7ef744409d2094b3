package gateline.board;

import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.util.LinkedHashMap;
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
    for (Task task : after.plan().tasks()) {
      int was = before.index().taskPosition(task.id());
      long minutes = was < 0 ? 0 : minutes(before, was, after, now);
      if (minutes != 0) {
        days.put(task.id(), after.time().days(minutes));
      }
      now++;
    }
    return new Shifts(days);
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
