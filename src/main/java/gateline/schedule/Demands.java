package gateline.schedule;

import gateline.plan.Replaced;
import gateline.plan.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each task asks by itself, links aside, in working minutes.
///
/// A pinned, started or finished task is fixed: it stands from its floor for its length whatever
/// the links say. Any other starts at its floor at the earliest, and then its delay later.
final class Demands {
  /// The four figures of a task lie side by side, because the passes need them together.
  private static final int FIGURES = 4;

  private static final long FIXED = -1;

  private final long[] figures;

  /// 0 for a task without a week.
  private final int[] weeks;

  private Demands(long[] figures, int[] weeks) {
    this.figures = figures;
    this.weeks = weeks;
  }

  static Demands of(Frame frame) {
    List<Task> tasks = frame.plan().tasks();
    Demands demands = new Demands(new long[FIGURES * tasks.size()], new int[tasks.size()]);
    for (int task = 0; task < tasks.size(); task++) {
      demands.put(task, tasks.get(task), frame);
    }
    return demands;
  }

  /// The demands of the tasks in the next frame, worked out for those alone that were edited.
  Demands after(Frame before, Frame next) {
    List<Task> old = before.plan().tasks();
    List<Task> tasks = next.plan().tasks();
    if (!next.isLike(before)) {
      return of(next);
    }
    Replaced replaced = Replaced.between(old, tasks);
    Demands demands = new Demands(new long[FIGURES * tasks.size()], new int[tasks.size()]);
    demands.copy(this, 0, 0, replaced.first());
    demands.copy(this, replaced.before(), replaced.after(), tasks.size() - replaced.after());
    for (int task = 0; task < tasks.size(); task++) {
      int was = replaced.was(task);
      if (was < 0 || tasks.get(task) != old.get(was)) {
        demands.put(task, tasks.get(task), next);
      }
    }
    return demands;
  }

  /// The same to be given other lengths.
  Demands copy() {
    return new Demands(figures.clone(), weeks);
  }

  /// Only for a copy made for it.
  void setLength(int task, long length) {
    figures[FIGURES * task + 1] = length;
  }

  private void copy(Demands other, int from, int to, int count) {
    System.arraycopy(other.figures, FIGURES * from, figures, FIGURES * to, FIGURES * count);
    System.arraycopy(other.weeks, from, weeks, to, count);
  }

  long floor(int task) {
    return figures[FIGURES * task];
  }

  long length(int task) {
    return figures[FIGURES * task + 1];
  }

  /// The last minute of the deadline, `Long.MAX_VALUE` without one.
  long deadline(int task) {
    return figures[FIGURES * task + 2];
  }

  boolean isFixed(int task) {
    return figures[FIGURES * task + 3] == FIXED;
  }

  /// Only valid for a task that is not fixed.
  long delay(int task) {
    return figures[FIGURES * task + 3];
  }

  /// The weeks of all tasks, 0 where one has none.
  int[] weeks() {
    return weeks;
  }

  private void put(int position, Task task, Frame frame) {
    LocalDate until = task.timing().deadline();
    boolean isFixed = task.isStarted() || task.isPinned();
    weeks[position] = task.week() == null ? 0 : task.week();
    figures[FIGURES * position + 2] = until == null ? Long.MAX_VALUE : frame.time().endOf(until);
    figures[FIGURES * position + 3] = isFixed ? FIXED : frame.time().minutes(task.timing().delay());
    long length = frame.time().minutes(task.estimate(), people(task, frame));
    if (task.isStarted()) {
      putFacts(position, task, length, frame);
    } else {
      putSpan(position, task.isPinned() ? notBefore(task, frame) : floor(task, frame), length);
    }
  }

  private void putSpan(int position, long floor, long length) {
    figures[FIGURES * position] = floor;
    figures[FIGURES * position + 1] = length;
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

  private void putFacts(int position, Task task, long length, Frame frame) {
    LocalDate started = started(task);
    LocalDate finished = task.facts().finished();
    long begin = started == null ? 0 : frame.time().beginOf(started);
    long end = begin + length;
    if (finished != null) {
      end = frame.time().endOf(finished);
      begin = started == null ? Math.max(0, end - length) : begin;
    } else if (frame.plan().statusDate() != null) {
      end = Math.max(end, frame.status() + remaining(task, frame));
    }
    putSpan(position, begin, end - begin);
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
  static BigDecimal people(Task task, Frame frame) {
    BigDecimal people = BigDecimal.ZERO;
    for (Task.Assignment each : task.squads()) {
      if (frame.index().squadPosition(each.squad()) >= 0) {
        people = people.signum() == 0 ? each.people() : people.add(each.people());
      }
    }
    return people.signum() == 0 ? BigDecimal.ONE : people;
  }
}
