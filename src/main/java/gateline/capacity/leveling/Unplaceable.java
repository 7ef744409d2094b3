package gateline.capacity.leveling;

import gateline.plan.Place;
import gateline.plan.Plan;
import gateline.plan.Problem;
import gateline.plan.Squad;
import gateline.plan.Task;

/// A task that needs more of a squad than it ever has: leveling lets it take the whole squad, which
/// stays overloaded. Both by their position in the plan.
public record Unplaceable(int task, int squad) {
  public Problem problem(Plan plan) {
    Task item = plan.tasks().get(task);
    Squad its = plan.squads().get(squad);
    String people =
        item.squads().stream()
            .filter(assignment -> assignment.squad().equals(its.id()))
            .map(assignment -> assignment.people().toPlainString())
            .findFirst()
            .orElse("more");
    String text =
        Problem.subject("task", item.name(), item.id())
            + ": takes "
            + people
            + " of "
            + its.name()
            + ", which has "
            + its.people().toPlainString()
            + "; assign fewer people or enlarge the squad";
    return Problem.warning("too-few-people", new Place.OnItem(item.id(), "squads"), text);
  }
}
