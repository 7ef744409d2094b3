package gateline.review.change;

import gateline.edit.field.GateFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The changes that can move a date, made one after the other on the plan before: after each the
/// plan is scheduled, and what differs from the step before is that change's effect. So the effects
/// add up to the whole; each is what the change did on top of those before it.
///
/// They are made in the order of the list, but of what was changed in place first what has happened
/// (facts), then what was wished (by the tasks' dates), then gates, the calendar and last the
/// status date: what moves because time has passed is what the facts did not explain. A large plan
/// with many changes is replayed in fewer steps of several changes each.
final class Replay {
  /// Tasks times steps: about two seconds.
  private static final int MOST_TASK_STEPS = 2_000_000;

  private static final int LEAST_STEPS = 32;

  private final Schedule after;
  private final Movements movements;
  private final List<Step> steps = new ArrayList<>();

  private Replay(Sides sides) {
    after = sides.after();
    movements = new Movements(sides);
  }

  static Replay of(Sides sides, List<Change> changes) {
    var replay = new Replay(sides);
    replay.run(sides.before(), replay.inOrder(changes));
    return replay;
  }

  List<Step> steps() {
    return steps;
  }

  Movements movements() {
    return movements;
  }

  private List<Change> inOrder(List<Change> changes) {
    Comparator<Change> order =
        Comparator.<Change>comparingInt(Replay::rank).thenComparingLong(this::start);
    return changes.stream().filter(Change::movesDates).sorted(order).toList();
  }

  private static int rank(Change change) {
    return switch (change.what()) {
      case REMOVED -> 0;
      case REORDERED -> 1;
      case ADDED -> 2;
      case PROGRESSED -> 3;
      case STATUS_DATE -> 7;
      case CALENDAR -> 6;
      default -> change.subject().isA(GateFields.KIND) ? 5 : 4;
    };
  }

  /// The list says where the items that came belong, so only changes in place are sorted by date.
  private long start(Change change) {
    boolean isInPlace = rank(change) > 2 && change.subject().isA(TaskFields.KIND);
    int task = isInPlace ? after.index().taskPosition(change.subject().id()) : -1;
    return task < 0 ? 0 : after.start(task);
  }

  private void run(Schedule before, List<Change> changes) {
    int tasks = Math.max(1, after.plan().tasks().size());
    int most = Math.max(LEAST_STEPS, MOST_TASK_STEPS / tasks);
    int size = (changes.size() + most - 1) / most;
    Schedule here = before;
    for (int from = 0; from < changes.size(); from += size) {
      List<Change> some = changes.subList(from, Math.min(changes.size(), from + size));
      Schedule next = here.after(made(here.plan(), some));
      steps.add(new Step(some, movements.step(here, next, steps.size())));
      here = next;
    }
  }

  private static Plan made(Plan plan, List<Change> changes) {
    Plan next = plan;
    for (Change change : changes) {
      next = change.edit().applyTo(next);
    }
    return next;
  }
}
