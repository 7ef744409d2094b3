package gateline.capacity.leveling;

import gateline.capacity.placing.Effort;
import gateline.capacity.placing.Found;
import gateline.capacity.placing.Limit;
import gateline.capacity.placing.Model;
import gateline.capacity.placing.Outcome;
import gateline.capacity.placing.Placement;
import gateline.plan.Plan;
import gateline.plan.Task;
import gateline.schedule.Schedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Levels a plan: finds delays with which no squad is asked for more than it has, all links hold,
/// the plan ends as early as can be found, and tasks move as little as that end lets them.
///
/// The delays there are count for nothing: each task that may move gets the one it needs. Nothing
/// is changed; what comes of it is a proposal.
public final class Leveling {
  private final Schedule now;
  private final Basis basis;
  private final Undelayed undelayed;
  private final Crews crews;
  private final Model model;

  private Leveling(Schedule now, Basis basis) {
    this.now = now;
    this.basis = basis;
    undelayed = Undelayed.of(now);
    crews = Crews.of(undelayed, basis);
    model =
        switch (basis) {
          case MOMENT -> Model.byMoment(undelayed.tasks(), crews.crews());
          case WEEK -> Model.byStep(undelayed.tasks(), crews.crews());
        };
  }

  public static Leveling of(Schedule now, Basis basis) {
    return new Leveling(now, basis);
  }

  /// Searches as long as the effort allows or until nothing can be better, then takes out waiting
  /// that is not needed for as long as the second limit allows.
  public Proposal level(Effort effort, Limit settling) {
    return proposal(Placement.of(model, effort), settling);
  }

  /// What a schedule of the search means for the plan, less the waiting that can be taken out
  /// within the limit; for one found on the way, too. For any thread.
  public Proposal proposal(Outcome outcome, Limit settling) {
    Found settled = Placement.settled(model, outcome.best(), settling);
    return proposal(new Outcome(settled, outcome.byPaths(), outcome.bound(), outcome.schedules()));
  }

  private Proposal proposal(Outcome outcome) {
    BigDecimal[] delays = undelayed.delays(outcome.best().starts());
    List<Task> tasks = new ArrayList<>(undelayed.schedule().plan().tasks());
    for (int number = 0; number < delays.length; number++) {
      int task = undelayed.movable()[number];
      if (delays[number].signum() != 0) {
        tasks.set(task, Undelayed.withDelay(tasks.get(task), delays[number]));
      }
    }
    Plan leveled = now.plan().withTasks(tasks);
    Schedule after = now.after(leveled);
    return new Proposal(
        now, after, new Reasons(now, after, basis).moves(), outcome, crews.unplaceable());
  }
}
