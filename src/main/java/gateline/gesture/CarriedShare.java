package gateline.gesture;

import gateline.capacity.Loads;
import gateline.edit.Document;
import gateline.edit.Edit;
import gateline.edit.Together;
import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.review.Why;
import gateline.schedule.Schedule;
import gateline.time.DateWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A task that is carried out of a squad's week to another cell of the grid: another week, another
/// squad, or both at once.
public record CarriedShare(Document document, ShareMove move) {
  /// The task that a hand takes out of a week of a squad, by the squad's position: the largest
  /// share of those that can still change their week, else of those that are not over.
  public static Optional<CarriedShare> of(Document document, Loads loads, int squad, int week) {
    List<Task> tasks = document.plan().tasks();
    return loads.shares(squad, week).stream()
        .map(share -> tasks.get(share.task()))
        .filter(task -> !task.isFinished())
        .min(Comparator.comparing(Task::isStarted))
        .map(task -> of(document, task, squad, week));
  }

  /// A task that was taken out of a week of a squad, by the squad's position.
  public static CarriedShare of(Document document, Task task, int squad, int week) {
    String id = document.plan().squads().get(squad).id();
    return new CarriedShare(document, new ShareMove(document.plan(), task, id, week));
  }

  private Task task() {
    return move.task();
  }

  /// What letting go over another cell would do; nothing over its own.
  public Draft to(String squad, int week) {
    Squad next = document.schedule().index().squad(squad);
    boolean isOtherSquad = !squad.equals(move.squad());
    boolean isOtherWeek = week != move.week();
    String fault = fault(isOtherSquad, isOtherWeek, week);
    if (fault != null) {
      return Draft.refused(document, fault);
    }
    List<Edit> edits = new ArrayList<>();
    List<String> to = new ArrayList<>();
    if (next != null && isOtherSquad) {
      edits.add(move.toSquad(next));
      to.add(SquadFields.KIND.title(next));
    }
    if (isOtherWeek) {
      edits.add(move.toWeek(week));
      to.add("week " + week);
    }
    if (edits.isEmpty()) {
      return Draft.nothing(document);
    }
    String label = "move " + TaskFields.KIND.title(task()) + " to " + String.join(", ", to);
    return Draft.of(document, new Together(label, edits), after -> words(after, to));
  }

  private @Nullable String fault(boolean isOtherSquad, boolean isOtherWeek, int week) {
    if (task().isFinished() && (isOtherSquad || isOtherWeek)) {
      return task().name() + " is over and stays where it was done";
    }
    if (task().isStarted() && isOtherWeek) {
      return task().name() + " has begun and keeps its week";
    }
    return week > document.plan().weeks() ? "The plan has no week " + week : null;
  }

  /// `Replay to Quality, week 5: Mon 2 Feb to Thu 5 Feb`, and why it starts later where it does.
  private String words(Document after, List<String> to) {
    Schedule schedule = after.schedule();
    int position = schedule.index().taskPosition(task().id());
    LocalDate start = schedule.startAt(position).toLocalDate();
    LocalDate finish = schedule.finishAt(position).toLocalDate();
    Integer week = after.plan().tasks().get(position).week();
    boolean isLater = week != null && after.plan().weekOf(start) > week;
    return task().name()
        + " to "
        + String.join(", ", to)
        + ": "
        + DateWords.day(start)
        + (start.equals(finish) ? "" : " to " + DateWords.day(finish))
        + (isLater ? ". " + Why.task(schedule, position) : "");
  }
}
