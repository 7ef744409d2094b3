package gateline.review.change;

import gateline.plan.Gate;
import gateline.schedule.Schedule;
import gateline.time.WorkTime;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Where tasks, gates and finish stand after each step of a replay, and which step moved each most
/// of its way. All is measured in working minutes of the plan after, so that steps add up. Items
/// are named by their position in the plan after; those that are new there are left out.
final class Movements {
  private static final int NONE = -1;

  private final Sides sides;
  private final WorkTime time;
  private final Most tasks;
  private final Most gates;

  Movements(Sides sides) {
    this.sides = sides;
    time = sides.after().time();
    tasks = new Most(sides.after().plan().tasks().size());
    gates = new Most(sides.after().plan().gates().size());
  }

  /// For each item the step that moved it most in the direction of its whole way.
  private static final class Most {
    private final int[] step;
    private final long[] way;

    Most(int size) {
      step = new int[size];
      way = new long[size];
      Arrays.fill(step, NONE);
      Arrays.fill(way, Long.MIN_VALUE);
    }

    void offer(int item, long way, int step) {
      if (way > this.way[item]) {
        this.way[item] = way;
        this.step[item] = step;
      }
    }
  }

  /// The step that moved a task most, -1 when none moved it.
  int stepOfTask(int task) {
    return tasks.step[task];
  }

  /// The step that moved a gate's forecast most, -1 when none moved it.
  int stepOfGate(int gate) {
    return gates.step[gate];
  }

  /// What one step does to gates and finish; tasks are noted.
  Effect step(Schedule was, Schedule is, int step) {
    for (int task = 0; task < sides.after().plan().tasks().size(); task++) {
      noteTask(was, is, step, task);
    }
    SequencedMap<String, Double> moved = new LinkedHashMap<>();
    for (int gate = 0; gate < sides.after().plan().gates().size(); gate++) {
      noteGate(was, is, step, gate, moved);
    }
    long finish = time.minuteAt(is.finishAt()) - time.minuteAt(was.finishAt());
    return new Effect(moved, time.days(finish));
  }

  private void noteTask(Schedule was, Schedule is, int step, int task) {
    String id = sides.after().plan().tasks().get(task).id();
    int then = was.index().taskPosition(id);
    int now = is.index().taskPosition(id);
    if (then < 0 || now < 0 || stands(was, then, is, now)) {
      return;
    }
    boolean isFinish = !was.finishAt(then).equals(is.finishAt(now));
    boolean isStart = !was.startAt(then).equals(is.startAt(now));
    if (isFinish || isStart) {
      long finish = minutes(was.finishAt(then), is.finishAt(now));
      long start = minutes(was.startAt(then), is.startAt(now));
      tasks.offer(task, direction(id) * (finish != 0 ? finish : start), step);
    }
  }

  /// Whether a task has the same minutes on the same axis, and so the same dates.
  private static boolean stands(Schedule was, int then, Schedule is, int now) {
    return was.time() == is.time()
        && !is.isInstant(now)
        && was.start(then) == is.start(now)
        && was.finish(then) == is.finish(now);
  }

  private int direction(String id) {
    int then = sides.before().index().taskPosition(id);
    int now = sides.after().index().taskPosition(id);
    if (then < 0) {
      return 0;
    }
    long finish = minutes(sides.before().finishAt(then), sides.after().finishAt(now));
    return finish != 0
        ? Long.signum(finish)
        : Long.signum(minutes(sides.before().startAt(then), sides.after().startAt(now)));
  }

  private void noteGate(
      Schedule was, Schedule is, int step, int position, SequencedMap<String, Double> moved) {
    Gate gate = sides.after().plan().gates().get(position);
    int then = was.index().gatePosition(gate.id());
    int now = is.index().gatePosition(gate.id());
    if (then < 0 || now < 0) {
      return;
    }
    LocalDateTime before = forecast(was, then);
    LocalDateTime after = forecast(is, now);
    long minutes = minutes(before, after);
    if (minutes != 0) {
      moved.put(gate.id(), time.days(minutes));
    }
    if (!before.equals(after)) {
      gates.offer(position, directionOfGate(gate.id()) * minutes, step);
    }
  }

  private int directionOfGate(String id) {
    int then = sides.before().index().gatePosition(id);
    int now = sides.after().index().gatePosition(id);
    return then < 0
        ? 0
        : Long.signum(minutes(forecast(sides.before(), then), forecast(sides.after(), now)));
  }

  static LocalDateTime forecast(Schedule schedule, int gate) {
    return schedule.time().endAt(schedule.gate(gate).forecast());
  }

  /// From one moment to another in working minutes of the plan after.
  long minutes(LocalDateTime from, LocalDateTime to) {
    return time.minuteAt(to) - time.minuteAt(from);
  }

  double days(LocalDateTime from, LocalDateTime to) {
    return time.days(minutes(from, to));
  }
}
