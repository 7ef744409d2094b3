package gateline.gesture;

import gateline.edit.Edit;
import gateline.edit.SetField;
import gateline.edit.ToWeek;
import gateline.edit.Together;
import gateline.edit.field.SquadFields;
import gateline.edit.field.TaskFields;
import gateline.plan.Plan;
import gateline.plan.Squad;
import gateline.plan.Task;
import gateline.plan.Task.Assignment;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A task behind a squad's week that is to be taken out of it: to another week, or to another squad
/// with as many people. A task that has begun keeps its week, one that is over its squad too.
public record ShareMove(Plan plan, Task task, String squad, int week) {
  private static final int FAR = 4;

  /// The weeks near by that it can go to; none when it has begun.
  public List<Integer> weeks() {
    return IntStream.rangeClosed(week - FAR, week + FAR)
        .filter(next -> next >= 1 && next <= plan.weeks() && next != week && !task.isStarted())
        .boxed()
        .toList();
  }

  /// The squads that can take it over; none when it is over.
  public List<Squad> squads() {
    return plan.squads().stream()
        .filter(each -> !each.id().equals(squad) && !task.isFinished())
        .toList();
  }

  public Edit toWeek(int next) {
    return ToWeek.of(plan, task, next);
  }

  /// Gives it to another squad in place of this one; where that is on it already, this one leaves.
  public Edit toSquad(Squad next) {
    boolean isThere = task.squads().stream().anyMatch(each -> each.squad().equals(next.id()));
    List<Assignment> squads =
        task.squads().stream()
            .flatMap(each ->
                !each.squad().equals(squad)
                    ? Stream.of(each)
                    : isThere
                        ? Stream.<Assignment>empty()
                        : Stream.of(new Assignment(next.id(), each.people(), each.extras())))
            .toList();
    return Together.of(
        "give " + TaskFields.KIND.title(task) + " to " + SquadFields.KIND.title(next),
        SetField.of(TaskFields.KIND, TaskFields.SQUADS, task, squads));
  }
}
