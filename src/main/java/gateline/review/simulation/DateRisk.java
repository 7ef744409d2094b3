package gateline.review.simulation;

import gateline.plan.Gate;
import gateline.schedule.Schedule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How likely the dates of a plan are: its finish, and its gates by their position in the plan.
///
/// Each iteration draws a length for every task with a range (PERT-beta), or with the plan's
/// default range, and lets each open risk strike or not, then schedules the plan with them. Holds,
/// links, weeks, pins and facts stand as in the schedule itself.
public record DateRisk(
    Schedule schedule, int iterations, long seed, Outlook finish, List<Outlook> gates) {
  public DateRisk {
    gates = List.copyOf(gates);
  }

  /// Whether no task has a range and no risk has days at stake, so that there is nothing to ask.
  public static boolean isCertain(Schedule schedule) {
    Chances chances = Chances.of(schedule, Trials.USUAL_SEED);
    return chances.tasks().isEmpty() && chances.risks().isEmpty();
  }

  /// Runs all iterations; empty when the progress stopped it or its thread was interrupted.
  public static Optional<DateRisk> of(Schedule schedule, Trials trials) {
    Simulation simulation = new Simulation(schedule, trials);
    Tally tally = simulation.run();
    if (simulation.isStopped()) {
      return Optional.empty();
    }
    Evaluation evaluation = new Evaluation(schedule, simulation, tally);
    int gates = schedule.plan().gates().size();
    return Optional.of(
        new DateRisk(
            schedule,
            trials.iterations(),
            trials.seed(),
            evaluation.finish(),
            IntStream.range(0, gates).mapToObj(evaluation::gate).toList()));
  }

  /// What was found for the gates that are still to be decided, in time order.
  public List<Outlook> ahead() {
    List<Gate> all = schedule.plan().gates();
    return gates.stream()
        .filter(each -> all.get(each.gate()).decision() == null)
        .sorted(Comparator.comparingInt(each -> all.get(each.gate()).week()))
        .toList();
  }
}
