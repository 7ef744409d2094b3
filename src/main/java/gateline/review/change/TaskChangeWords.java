package gateline.review.change;

import gateline.capacity.Loads;
import gateline.capacity.Loads.Overload;
import gateline.edit.field.TaskFields;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.time.DateWords;
import java.time.LocalDateTime;

/// What the plan before lets a review say of a task's changes: how early or late it was done, and
/// that its delay takes it out of a week in which its squad was over capacity.
final class TaskChangeWords {
  private final Sides sides;
  private final Loads loads;

  TaskChangeWords(Sides sides) {
    this.sides = sides;
    loads = Loads.of(sides.before());
  }

  /// The change with these words, where there are any for it.
  Change told(Change change) {
    if (!change.subject().isA(TaskFields.KIND)) {
      return change;
    }
    int was = sides.before().index().taskPosition(change.subject().id());
    int is = sides.after().index().taskPosition(change.subject().id());
    String words =
        switch (change.what()) {
          case PROGRESSED -> facts(was, is, change.words());
          case TIMED -> change.words() + overload(was, is);
          default -> change.words();
        };
    return new Change(change.subject(), change.what(), words, change.edit(), change.movesDates());
  }

  private String facts(int was, int is, String plain) {
    Task then = sides.before().plan().tasks().get(was);
    Task now = sides.after().plan().tasks().get(is);
    if (now.isFinished() && !then.isFinished()) {
      return "finished " + late(sides.before().finishAt(was), sides.after().finishAt(is));
    }
    if (now.isStarted() && !then.isStarted()) {
      String done = DateWords.number(now.facts().progress().doubleValue());
      return "started "
          + late(sides.before().startAt(was), sides.after().startAt(is))
          + (done.equals("0") ? "" : ", " + done + "% done");
    }
    return plain;
  }

  private String late(LocalDateTime planned, LocalDateTime real) {
    var time = sides.after().time();
    double days = time.days(time.minuteAt(real) - time.minuteAt(planned));
    String number = DateWords.number(Math.abs(days));
    return number.equals("0")
        ? "as planned"
        : DateWords.days(Math.abs(days)) + (days > 0 ? " late" : " early");
  }

  private String overload(int was, int is) {
    Task then = sides.before().plan().tasks().get(was);
    Task now = sides.after().plan().tasks().get(is);
    if (now.timing().delay().compareTo(then.timing().delay()) <= 0) {
      return "";
    }
    return loads.overloads().stream()
        .filter(
            over -> loads.shares(over.squad(), over.week()).stream().anyMatch(s -> s.task() == was))
        .findFirst()
        .map(this::words)
        .orElse("");
  }

  private String words(Overload over) {
    Squad squad = sides.before().plan().squads().get(over.squad());
    String load = DateWords.number(over.load()) + " of " + DateWords.number(over.capacity());
    return ", " + squad.name() + " was over capacity in week " + over.week() + " (" + load + ")";
  }
}
