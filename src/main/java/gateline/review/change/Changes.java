package gateline.review.change;

import gateline.plan.Plan;
import gateline.schedule.Schedule;
import java.util.List;

/// All that is other in one plan than in a plan before it: `all` in an order in which the changes
/// make the one of the other, `steps` with the effect of those that can move a date, and `shifts`,
/// every date that differs, with its cause. Baselines are no part of it.
public record Changes(
    Schedule before, Schedule after, List<Change> all, List<Step> steps, List<Shift> shifts) {
  public Changes {
    all = List.copyOf(all);
    steps = List.copyOf(steps);
    shifts = List.copyOf(shifts);
  }

  /// Schedules the plan before once for every change that can move a date: off the window's thread.
  public static Changes between(Schedule before, Schedule after) {
    var sides = new Sides(before, after);
    List<Change> all = PlanChanges.between(sides);
    Replay replay = Replay.of(sides, all);
    return new Changes(before, after, all, replay.steps(), Shifts.of(sides, replay));
  }

  /// The plan before with all changes made, but its own baselines.
  public Plan applied() {
    Plan plan = before.plan();
    for (Change change : all) {
      plan = change.edit().applyTo(plan);
    }
    return plan;
  }

  /// What all changes together do to gates and finish.
  public Effect effect() {
    return steps.stream().map(Step::effect).reduce(Effect.NONE, Effect::plus);
  }

  /// The changes as a review tells them: by what they are about, worst for the next gate first.
  public List<Entry> entries() {
    return Entries.of(this);
  }
}
