package gateline.review.change;

import gateline.edit.field.GateFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Gate;
import gateline.plan.Task;
import gateline.review.change.Shift.Dates;
import gateline.schedule.Schedule;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Every task and gate of both plans whose dates differ, with the cause that the replay found.
final class Shifts {
  private final Sides sides;
  private final Replay replay;
  private final CauseWords words;

  private Shifts(Sides sides, Replay replay) {
    this.sides = sides;
    this.replay = replay;
    words = new CauseWords(sides);
  }

  static List<Shift> of(Sides sides, Replay replay) {
    var shifts = new Shifts(sides, replay);
    List<Shift> all = new ArrayList<>(shifts.ofTasks());
    all.addAll(shifts.ofGates());
    return all;
  }

  private List<Shift> ofTasks() {
    List<Shift> all = new ArrayList<>();
    List<Task> tasks = sides.after().plan().tasks();
    for (int task = 0; task < tasks.size(); task++) {
      int then = sides.before().index().taskPosition(tasks.get(task).id());
      int step = replay.movements().stepOfTask(task);
      if (then >= 0 && step >= 0) {
        Subject subject = Subject.of(TaskFields.KIND, tasks.get(task), sides.after().index());
        add(all, subject, dates(sides.before(), then), dates(sides.after(), task), step);
      }
    }
    return all;
  }

  private static Dates dates(Schedule schedule, int task) {
    return new Dates(schedule.startAt(task), schedule.finishAt(task));
  }

  private List<Shift> ofGates() {
    List<Shift> all = new ArrayList<>();
    List<Gate> gates = sides.after().plan().gates();
    for (int gate = 0; gate < gates.size(); gate++) {
      int then = sides.before().index().gatePosition(gates.get(gate).id());
      int step = replay.movements().stepOfGate(gate);
      if (then >= 0 && step >= 0) {
        LocalDateTime was = Movements.forecast(sides.before(), then);
        LocalDateTime is = Movements.forecast(sides.after(), gate);
        Subject subject = Subject.of(GateFields.KIND, gates.get(gate), sides.after().index());
        add(all, subject, new Dates(was, was), new Dates(is, is), step);
      }
    }
    return all;
  }

  /// Something that a step moved and another moved back has not moved.
  private void add(List<Shift> all, Subject subject, Dates was, Dates is, int step) {
    if (!was.equals(is)) {
      double start = replay.movements().days(was.start(), is.start());
      double finish = replay.movements().days(was.finish(), is.finish());
      Step cause = replay.steps().get(step);
      boolean isLater = finish > 0 || (finish == 0 && start > 0);
      all.add(new Shift(subject, was, is, start, finish, cause, words.of(subject, cause, isLater)));
    }
  }
}
