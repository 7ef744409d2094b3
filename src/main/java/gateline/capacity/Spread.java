package gateline.capacity;

import gateline.schedule.Schedule;
import gateline.time.WorkTime;
import java.util.Arrays;

/// How the work of each task spreads over the weeks: evenly over working time from scheduled start
/// to finish, and all on its day for a task without length. Weeks count from 1.
final class Spread {
  /// About a century: a plan that runs on longer has impossible figures, not loads to look at.
  private static final int LAST_WEEK = 5_200;

  private final Schedule schedule;

  /// The first working minute of week n at n - 1, and after the last week its end.
  private final long[] begins;

  Spread(Schedule schedule) {
    this.schedule = schedule;
    int finishWeek = schedule.plan().weekOf(schedule.finishAt().toLocalDate());
    int weeks = Math.max(schedule.plan().weeks(), Math.min(finishWeek, LAST_WEEK));
    WorkTime time = schedule.time();
    begins = new long[weeks + 1];
    Arrays.setAll(begins, week -> time.beginOf(schedule.plan().weekStart(week + 1)));
  }

  int weeks() {
    return begins.length - 1;
  }

  int firstWeek(int task) {
    return schedule.isInstant(task) ? dayWeek(task) : weekAt(schedule.start(task));
  }

  /// Whether a week from the task's first on still has a part of its work.
  boolean reaches(int task, int week) {
    return schedule.isInstant(task)
        ? week == dayWeek(task)
        : week <= weeks() && begins[week - 1] < schedule.finish(task);
  }

  /// The part of a task's work, 0 to 1, that falls in a week that it reaches.
  double part(int task, int week) {
    long start = schedule.start(task);
    long finish = schedule.finish(task);
    if (start == finish) {
      return 1;
    }
    long worked = Math.min(finish, begins[week]) - Math.max(start, begins[week - 1]);
    return (double) worked / (finish - start);
  }

  private int dayWeek(int task) {
    return Math.min(schedule.plan().weekOf(schedule.startAt(task).toLocalDate()), weeks());
  }

  /// The week in which a minute is worked; of weeks without work none is ever chosen.
  private int weekAt(long minute) {
    // most weeks are equally long: the guess is right, or near
    int week = (int) Math.min(weeks(), minute * weeks() / Math.max(1, begins[weeks()]) + 1);
    while (week > 1 && begins[week - 1] > minute) {
      week--;
    }
    while (week < weeks() && begins[week] <= minute) {
      week++;
    }
    return week;
  }
}
