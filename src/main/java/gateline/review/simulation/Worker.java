package gateline.review.simulation;

import gateline.schedule.Schedule;
import gateline.schedule.Trial;
import java.util.Arrays;

/// Runs iterations of a simulation, for one thread.
final class Worker {
  /// An input is at its best or its worst in one case out of ten.
  static final double OUTER = 0.1;

  private final Targets targets;
  private final Chances chances;
  private final long[][] forecasts;
  private final Trial trial;
  private final long[] lengths;

  /// What risks of their own add to targets.
  private final long[] added;

  private final int[] drivers;

  /// The sides of inputs that came up in the iteration under way.
  private final int[] sides;

  final Tally tally;

  /// Forecasts are put in `forecasts`, by target and iteration.
  Worker(Schedule schedule, Targets targets, Chances chances, long[][] forecasts) {
    this.targets = targets;
    this.chances = chances;
    this.forecasts = forecasts;
    trial = schedule.trial();
    int inputs = chances.tasks().size() + chances.risks().size();
    int tasks = schedule.plan().tasks().size();
    lengths = new long[chances.tasks().size()];
    added = new long[targets.size()];
    drivers = new int[tasks];
    sides = new int[inputs];
    tally = new Tally(targets.size(), tasks, inputs);
  }

  void run(int iteration) {
    int count = drawRisks(iteration, drawTasks(iteration));
    for (int i = 0; i < lengths.length; i++) {
      trial.setLength(chances.tasks().get(i).task(), lengths[i]);
    }
    trial.run();
    for (int target = 0; target < targets.size(); target++) {
      forecasts[target][iteration] = forecast(target);
      count(target, forecasts[target][iteration] - targets.usual()[target], count);
    }
    for (int i = 0; i < count; i++) {
      tally.count[sides[i]]++;
    }
  }

  /// Draws the lengths of tasks and returns how many sides came up.
  private int drawTasks(int iteration) {
    int count = 0;
    for (int i = 0; i < lengths.length; i++) {
      Varying task = chances.tasks().get(i);
      Varying.Draw draw = task.draw();
      double share = draw == null ? 0.5 : draw.stream().at(iteration);
      lengths[i] = task.length(share);
      if (share < OUTER || share >= 1 - OUTER) {
        sides[count++] = 2 * i + (share < OUTER ? 0 : 1);
      }
    }
    return count;
  }

  private int drawRisks(int iteration, int first) {
    Arrays.fill(added, 0);
    int count = first;
    for (int i = 0; i < chances.risks().size(); i++) {
      Threat threat = chances.risks().get(i);
      boolean strikes = threat.strikes(iteration);
      sides[count++] = 2 * (lengths.length + i) + (strikes ? 1 : 0);
      if (strikes) {
        strike(threat);
      }
    }
    return count;
  }

  private void strike(Threat threat) {
    for (int task : threat.varying()) {
      lengths[task] += threat.minutes();
    }
    for (int gate : threat.gates()) {
      added[gate] += threat.minutes();
    }
  }

  /// A target stands at its floor or when the last of its tasks is done, and later by what risks of
  /// its own add.
  private long forecast(int target) {
    long latest = trial.latest(targets.ends()[target]);
    long floor = targets.floors()[target];
    if (latest > floor) {
      countDrivers(target);
    }
    return Math.max(latest, floor) + added[target];
  }

  private void countDrivers(int target) {
    int count = trial.driving(targets.ends()[target], drivers);
    for (int i = 0; i < count; i++) {
      tally.driving[target][drivers[i]]++;
    }
  }

  private void count(int target, long off, int count) {
    if (off != 0) {
      long[] sums = tally.off[target];
      for (int i = 0; i < count; i++) {
        sums[sides[i]] += off;
      }
    }
  }
}
