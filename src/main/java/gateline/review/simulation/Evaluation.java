package gateline.review.simulation;

import gateline.plan.Gate;
import gateline.plan.Plan;
import gateline.schedule.Schedule;
import gateline.time.WorkTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Makes of what a simulation counted what it found for each target.
final class Evaluation {
  /// How many standard errors something must lie off to be more than luck.
  private static final double BEYOND_LUCK = 3;

  /// In working days; less is nothing to speak of.
  private static final double LEAST_SWING = 0.05;

  private final Schedule schedule;
  private final Plan plan;
  private final WorkTime time;
  private final Simulation simulation;
  private final Tally tally;

  Evaluation(Schedule schedule, Simulation simulation, Tally tally) {
    this.schedule = schedule;
    this.simulation = simulation;
    this.tally = tally;
    plan = schedule.plan();
    time = schedule.time();
  }

  Outlook finish() {
    LocalDateTime target = time.endAt(time.endOf(plan.weekEnd(plan.weeks())));
    return outlook(Outlook.FINISH, "Finish", target, schedule.isFinishOpen());
  }

  Outlook gate(int position) {
    Gate gate = plan.gates().get(position);
    LocalDateTime target = time.endAt(schedule.gate(position).at());
    return outlook(position, gate.name(), target, schedule.gate(position).isOpen());
  }

  private Outlook outlook(int gate, String name, LocalDateTime target, boolean isOpen) {
    int row = gate == Outlook.FINISH ? simulation.targets.finish() : gate;
    long[] sorted = simulation.forecasts[row].clone();
    Arrays.sort(sorted);
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double deviation = deviation(sorted, mean);
    double chance = chance(sorted, target);
    return new Outlook(
        gate,
        name,
        target,
        Quantile.of(50, sorted, time),
        Quantile.of(80, sorted, time),
        chance,
        Quantile.CERTAIN * Math.sqrt(chance * (1 - chance) / sorted.length),
        mean / time.minutesPerDay(),
        deviation / time.minutesPerDay(),
        isOpen,
        Histogram.of(sorted, time),
        tornado(row, mean, deviation),
        driving(row));
  }

  private static double deviation(long[] values, double mean) {
    double sum = 0;
    for (long value : values) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum / values.length);
  }

  private double chance(long[] sorted, LocalDateTime target) {
    long last = time.endOf(target.toLocalDate());
    return (double) Arrays.stream(sorted).filter(value -> value <= last).count() / sorted.length;
  }

  private List<Outlook.Driving> driving(int row) {
    List<Outlook.Driving> driving = new ArrayList<>();
    for (int task = 0; task < plan.tasks().size(); task++) {
      int count = tally.driving[row][task];
      if (count > 0 && !plan.tasks().get(task).isFinished()) {
        double share = (double) count / simulation.forecasts[row].length;
        driving.add(new Outlook.Driving(task, share));
      }
    }
    driving.sort(Comparator.comparingDouble(Outlook.Driving::share).reversed());
    return driving;
  }

  private List<Swing> tornado(int row, double mean, double deviation) {
    List<Swing> swings = new ArrayList<>();
    int tasks = simulation.chances.tasks().size();
    for (int input = 0; input < tasks + simulation.chances.risks().size(); input++) {
      if (leadsTo(row, input) && isBeyondLuck(row, input, deviation)) {
        Cause cause =
            input < tasks
                ? new Cause.OfTask(simulation.chances.tasks().get(input).task())
                : new Cause.OfRisk(simulation.chances.risks().get(input - tasks).risk());
        swings.add(new Swing(cause, days(row, 2 * input, mean), days(row, 2 * input + 1, mean)));
      }
    }
    swings.sort(Comparator.comparingDouble(Swing::days).reversed());
    return swings;
  }

  /// Whether an input came up on the path to a target at all: a risk by its tasks or gates.
  private boolean leadsTo(int row, int input) {
    int tasks = simulation.chances.tasks().size();
    if (input < tasks) {
      return tally.driving[row][simulation.chances.tasks().get(input).task()] > 0;
    }
    Threat threat = simulation.chances.risks().get(input - tasks);
    return Arrays.stream(threat.gates()).anyMatch(gate -> gate == row)
        || Arrays.stream(threat.varying()).anyMatch(place -> leadsTo(row, place));
  }

  private boolean isBeyondLuck(int row, int input, double deviation) {
    double good = tally.count[2 * input];
    double bad = tally.count[2 * input + 1];
    if (good == 0 || bad == 0) {
      return false;
    }
    double swing = tally.off[row][2 * input + 1] / bad - tally.off[row][2 * input] / good;
    double error = deviation * Math.sqrt(1 / good + 1 / bad);
    return swing > Math.max(BEYOND_LUCK * error, LEAST_SWING * time.minutesPerDay());
  }

  /// How far a target lies from its mean on one side of an input.
  private double days(int row, int side, double mean) {
    double onSide = (double) tally.off[row][side] / tally.count[side];
    return (simulation.targets.usual()[row] + onSide - mean) / time.minutesPerDay();
  }
}
