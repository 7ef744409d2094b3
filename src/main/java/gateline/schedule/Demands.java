package gateline.schedule;

import gateline.plan.Plan;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each task asks by itself, links aside, as arrays: minutes but for the week.
///
/// A pinned, started or finished task is fixed: it stands from `floor` for `length` whatever the
/// links say. Any other starts at `floor` at the earliest, and then `delay` later.
final class Demands {
  final long[] floor;
  final long[] length;
  final long[] delay;

  /// The last minute of the deadline, `Long.MAX_VALUE` without one.
  final long[] deadline;

  /// 0 for a task without a week.
  final int[] week;

  final boolean[] fixed;

  private Demands(int tasks) {
    floor = new long[tasks];
    length = new long[tasks];
    delay = new long[tasks];
    deadline = new long[tasks];
    week = new int[tasks];
    fixed = new boolean[tasks];
  }

  private Demands(Demands like) {
    floor = like.floor.clone();
    length = like.length.clone();
    delay = like.delay.clone();
    deadline = like.deadline.clone();
    week = like.week.clone();
    fixed = like.fixed.clone();
  }

  static Demands of(Frame frame) {
    List<Task> tasks = frame.plan().tasks();
    Demands demands = new Demands(tasks.size());
    for (int task = 0; task < tasks.size(); task++) {
      demands.put(task, tasks.get(task), frame);
    }
    return demands;
  }

  /// The demands of an edited plan with as many tasks, in a frame that bounds tasks alike.
  Demands after(Plan before, Frame frame) {
    List<Task> tasks = frame.plan().tasks();
    Demands demands = new Demands(this);
    for (int task = 0; task < tasks.size(); task++) {
      if (tasks.get(task) != before.tasks().get(task)) {
        demands.put(task, tasks.get(task), frame);
      }
    }
    return demands;
  }

  private void put(int position, Task task, Frame frame) {
    LocalDate until = task.timing().deadline();
    week[position] = task.week() == null ? 0 : task.week();
    delay[position] = frame.time().minutes(task.timing().delay());
    deadline[position] = until == null ? Long.MAX_VALUE : frame.time().endOf(until);
    fixed[position] = task.isStarted() || task.isPinned();
    length[position] = frame.time().minutes(task.estimate(), people(task, frame));
    if (task.isStarted()) {
      putFacts(position, task, frame);
    } else {
      floor[position] = task.isPinned() ? notBefore(task, frame) : floor(task, frame);
    }
  }

  private static long floor(Task task, Frame frame) {
    Integer week = task.week();
    long floor = Math.max(frame.status(), notBefore(task, frame));
    if (week == null) {
      return floor;
    }
    long monday = frame.time().beginOf(frame.plan().weekStart(week));
    return Math.max(Math.max(floor, monday), frame.holds().floor(week));
  }

  private static long notBefore(Task task, Frame frame) {
    LocalDate day = task.timing().notBefore();
    return day == null ? 0 : frame.time().beginOf(day);
  }

  private void putFacts(int position, Task task, Frame frame) {
    LocalDate started = started(task);
    LocalDate finished = task.facts().finished();
    long begin = started == null ? 0 : frame.time().beginOf(started);
    long end = begin + length[position];
    if (finished != null) {
      end = frame.time().endOf(finished);
      begin = started == null ? Math.max(0, end - length[position]) : begin;
    } else if (frame.plan().statusDate() != null) {
      end = Math.max(end, frame.status() + remaining(task, frame));
    }
    floor[position] = begin;
    length[position] = end - begin;
  }

  /// The day a task started as far as it counts: not when it is said to have finished before.
  static @Nullable LocalDate started(Task task) {
    LocalDate started = task.facts().started();
    LocalDate finished = task.facts().finished();
    return started != null && finished != null && finished.isBefore(started) ? null : started;
  }

  /// What is left to do of a task by its progress.
  private static long remaining(Task task, Frame frame) {
    BigDecimal left = BigDecimal.valueOf(100).subtract(task.facts().progress());
    BigDecimal people = people(task, frame).movePointRight(2);
    return frame.time().minutes(task.estimate().multiply(left), people);
  }

  /// The people on a task, one when it has no squad that the plan knows.
  private static BigDecimal people(Task task, Frame frame) {
    BigDecimal people = BigDecimal.ZERO;
    for (Task.Assignment each : task.squads()) {
      if (frame.index().squadPosition(each.squad()) >= 0) {
        people = people.signum() == 0 ? each.people() : people.add(each.people());
      }
    }
    return people.signum() == 0 ? BigDecimal.ONE : people;
  }
}
