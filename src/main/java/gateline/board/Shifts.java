package gateline.board;

import gateline.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/// How far bars have moved from one schedule to another: by their start, or where that stayed, by
/// their end. Worked out for each bar that is asked for, because few are in sight.
public final class Shifts {
  public static final Shifts NONE = new Shifts(null, null);

  private final @Nullable Schedule before;
  private final @Nullable Schedule after;

  private Shifts(@Nullable Schedule before, @Nullable Schedule after) {
    this.before = before;
    this.after = after;
  }

  public static Shifts between(Schedule before, Schedule after) {
    return new Shifts(before, after);
  }

  /// By how many working days of the later schedule a task has moved, below 0 for earlier; 0 for
  /// one that stayed or that either does not know.
  public double days(String task) {
    Schedule early = before;
    Schedule late = after;
    if (early == null || late == null) {
      return 0;
    }
    int was = early.index().taskPosition(task);
    int now = late.index().taskPosition(task);
    return was < 0 || now < 0 ? 0 : late.time().days(minutes(early, was, late, now));
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
